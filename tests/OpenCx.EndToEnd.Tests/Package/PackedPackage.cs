using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A .nupkg or .snupkg: its manifest and what it holds.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly ZipArchive _archive;

    public PackedPackage(string file)
    {
        File = file;
        _archive = ZipFile.OpenRead(file);
        Manifest = XDocument.Parse(Text(Files.Single(path => path.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().Single();
    }

    public string File { get; }

    /// <summary>The paths of its files, in order, without those that only the container format needs.</summary>
    public IReadOnlyList<string> Files => [.. _archive.Entries.Select(entry => entry.FullName).Where(path => !IsOfTheContainer(path)).Order(StringComparer.Ordinal)];

    public long UnpackedBytes => _archive.Entries.Sum(entry => entry.Length);

    /// <summary>The manifest's metadata.</summary>
    public XElement Manifest { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<PackageDependency>> Dependencies =>
        Elements("group").ToDictionary(
            group => group.Attribute("targetFramework")!.Value,
            group => (IReadOnlyList<PackageDependency>)[.. group.Elements().Select(dependency => new PackageDependency(dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value))]);

    public void Dispose() => _archive.Dispose();

    /// <summary>A value of the manifest; empty where it has none.</summary>
    public string Value(string element) => Elements(element).SingleOrDefault()?.Value ?? "";

    public string Attribute(string element, string attribute) => Elements(element).Single().Attribute(attribute)?.Value ?? "";

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path)).TrimStart('\uFEFF');

    public byte[] Bytes(string path)
    {
        var content = new MemoryStream();
        using var entry = (_archive.GetEntry(path) ?? throw new FileNotFoundException($"{File} holds no {path}, only {string.Join(", ", Files)}.")).Open();
        entry.CopyTo(content);
        return content.ToArray();
    }

    private static bool IsOfTheContainer(string path) =>
        path is "[Content_Types].xml" || path.StartsWith("_rels/", StringComparison.Ordinal) || path.StartsWith("package/services/", StringComparison.Ordinal);

    private IEnumerable<XElement> Elements(string name) => Manifest.Descendants().Where(element => element.Name.LocalName == name);
}
