using OpenCx.Results;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A folder feed with both packages, and a place for projects that use them and know nothing else of the repository.</summary>
public sealed class PackageFeed : IDisposable
{
    // Without a space: the native linking of the .NET SDK takes none in the path of its packages.
    private readonly DirectoryInfo _users = Directory.CreateTempSubdirectory("OpenCx-users-");

    private readonly List<IReadOnlyList<string>> _uses = [];

    public PackageFeed()
    {
        Tree = new PackedTree();
        Client = new PackedPackage(Path.Combine(Tree.Feed, $"OpenCx.Generated.{PackedTree.Version}.nupkg"));
        Symbols = new PackedPackage(Path.ChangeExtension(Client.File, ".snupkg"));
        Tool = new PackedPackage(Path.Combine(Tree.Feed, $"OpenCx.Contract.{PackedTree.Version}.nupkg"));
        File.WriteAllText(Path.Combine(_users.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Tree.Feed}" />
              </packageSources>
            </configuration>
            """);
    }

    public PackedTree Tree { get; }

    internal PackedPackage Client { get; }

    internal PackedPackage Symbols { get; }

    internal PackedPackage Tool { get; }

    /// <summary>An empty folder for a project; its packages come from the feed, and else from where this machine gets its own.</summary>
    internal UserFolder Open(string name) => new(_users.CreateSubdirectory(name).FullName, Path.Combine(_users.FullName, "packages"));

    /// <summary>A line of the page of figures.</summary>
    public void Used(string how, string withWhatResult) => _uses.Add([how, withWhatResult]);

    public void Dispose()
    {
        ResultsSection.Publish(PackageResults.Of([Client, Symbols, Tool], _uses));
        foreach (var package in new[] { Client, Symbols, Tool })
        {
            package.Dispose();
        }

        Tree.Dispose();
        _users.Delete(recursive: true);
    }
}
