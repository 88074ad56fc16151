using System.Text;
using System.Text.Json;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>What a debugger of the client's users has to go by.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class SymbolTests(PackageFeed feed)
{
    private const string Generated = "OpenCxClient.g.cs";

    public static TheoryData<string> Frameworks => ["net10.0", "netstandard2.0"];

    [Fact]
    public void The_symbol_package_holds_a_PDB_for_each_framework() => Assert.Equal(
        ["OpenCx.Generated.nuspec", "lib/net10.0/OpenCx.Generated.pdb", "lib/netstandard2.0/OpenCx.Generated.pdb"],
        feed.Symbols.Files);

    [Theory, MemberData(nameof(Frameworks))]
    public void A_PDB_belongs_to_its_assembly(string framework)
    {
        using var symbols = Symbols(framework);

        Assert.Equal(DebugSymbols.IdWantedBy(Assembly(framework)), symbols.Id);
    }

    [Theory, MemberData(nameof(Frameworks))]
    public void Committed_source_is_found_at_its_commit(string framework)
    {
        using var symbols = Symbols(framework);
        var (prefix, address) = JsonDocument.Parse(symbols.SourceLink).RootElement.GetProperty("documents").EnumerateObject().Select(map => (map.Name, map.Value.GetString())).Single();

        Assert.Equal($"https://raw.githubusercontent.com/example/opencx-generated/{feed.Tree.Commit}/*", address);
        Assert.Contains(prefix.Replace("*", "src/OpenCx.Generated/OpenCxClient.cs", StringComparison.Ordinal), symbols.Documents);
        Assert.All(symbols.Documents.Keys, document => Assert.StartsWith(prefix.TrimEnd('*'), document, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Frameworks))]
    public void Source_that_is_in_no_commit_is_in_the_PDB(string framework)
    {
        using var symbols = Symbols(framework);
        var uncommitted = symbols.Documents.Where(document => document.Key.Contains("/obj/", StringComparison.Ordinal)).ToList();

        Assert.Contains(uncommitted, document => document.Key.EndsWith($"/{Generated}", StringComparison.Ordinal));
        Assert.All(uncommitted, document => Assert.False(string.IsNullOrEmpty(document.Value), document.Key));
        Assert.Equal(
            File.ReadAllText(feed.Tree.PathOf($"src/OpenCx.Generated/obj/generated/{Generated}")),
            uncommitted.Single(document => document.Key.EndsWith($"/{Generated}", StringComparison.Ordinal)).Value);
    }

    [Theory, MemberData(nameof(Frameworks))]
    public void Nothing_tells_the_folder_it_was_built_in(string framework)
    {
        var folder = Path.GetFileName(feed.Tree.Root);

        Assert.DoesNotContain(folder, Encoding.Latin1.GetString(Assembly(framework)), StringComparison.Ordinal);
        Assert.DoesNotContain(folder, Encoding.Latin1.GetString(feed.Symbols.Bytes($"lib/{framework}/OpenCx.Generated.pdb")), StringComparison.Ordinal);
    }

    private byte[] Assembly(string framework) => feed.Client.Bytes($"lib/{framework}/OpenCx.Generated.dll");

    private DebugSymbols Symbols(string framework) => new(feed.Symbols.Bytes($"lib/{framework}/OpenCx.Generated.pdb"));
}
