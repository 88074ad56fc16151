using System.Text;

namespace OpenCx.Contract.Reading;

/// <summary>A contract as the command line names it: a file, or <c>GIT_REV:path</c>; in it an OpenAPI document or a docs page with one.</summary>
public sealed class ContractSource
{
    private ContractSource(string name, string path, ContractDocument document)
    {
        Name = name;
        Path = path;
        Document = document;
    }

    /// <summary>What was asked for.</summary>
    public string Name { get; }

    /// <summary>The file, without the revision.</summary>
    public string Path { get; }

    /// <summary>The contract.</summary>
    public ContractDocument Document { get; }

    /// <summary>Reads the contract that <paramref name="name"/> names.</summary>
    /// <exception cref="ContractException">It cannot be read, or is no contract.</exception>
    public static ContractSource Load(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon > 1 && !File.Exists(name))
        {
            return new ContractSource(name, name[(colon + 1)..], Parse(GitRevision.Read(name), name));
        }

        return new ContractSource(name, name, Parse(FileContent.Read(name), name));
    }

    private static ContractDocument Parse(byte[] content, string name) =>
        DocsPage.Find(Encoding.UTF8.GetString(content), name) is { } page
            ? ContractDocument.Parse(page.DocumentInPlace, name)
            : ContractDocument.Parse(content, name);
}
