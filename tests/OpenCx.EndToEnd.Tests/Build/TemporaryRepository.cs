using OpenCx.Build;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>A checkout with nothing in it but the files that a test writes.</summary>
public sealed class TemporaryRepository : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("OpenCx repository ").FullName;

    internal Repository Repository => new(_root);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public bool Has(string file) => File.Exists(Path.Combine(_root, file));

    public string Read(string file) => File.ReadAllText(Path.Combine(_root, file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, file))!);
        File.WriteAllText(Path.Combine(_root, file), text);
    }
}
