using System.Xml.Linq;
using OpenCx.Build;
using OpenCx.CodeRules;
using OpenCx.CodeRules.Sources;

namespace OpenCx.EndToEnd.Tests.Codebase;

/// <summary>The repository's own rules, of every file in it.</summary>
public sealed class SourceTests
{
    private const string Package = "src/OpenCx.Generated";

    private static readonly Repository Repository = Repository.Containing(AppContext.BaseDirectory);

    /// <summary>Without what stands in for types that a feed or a framework lacks, under the names of those.</summary>
    private static readonly IReadOnlyList<SourceFile> Files =
        [.. SourceFile.Of(Repository.Root, "src", "tests").Where(file => !file.Path.StartsWith("src/RestrictedFeed/", StringComparison.Ordinal))];

    [Fact]
    public void A_file_holds_one_type_and_has_its_name() => CodeRuleException.ThrowIfAny(OneTypePerFileRule.Breaches(Files));

    /// <summary>What users of the package see stands in its root namespace, wherever the file lies.</summary>
    [Fact]
    public void A_namespace_follows_the_folders() =>
        CodeRuleException.ThrowIfAny(FolderRule.Breaches(Files.Where(file => file.Folders[^1] != "Polyfills"), RootNamespace, project => project == Package));

    [Fact]
    public void No_folder_is_named_for_holding_whatever_there_is() =>
        Assert.All(Files, file => Assert.Empty(file.Folders.Intersect(["Common", "Helpers", "Misc", "Utilities", "Utils"], StringComparer.OrdinalIgnoreCase)));

    [Fact]
    public void Nothing_sleeps() => CodeRuleException.ThrowIfAny(WaitingRule.Breaches(Files));

    private static string RootNamespace(string project)
    {
        var name = project.Split('/')[^1];
        var files = Directory.EnumerateFiles(Repository.PathOf(project), "*.*proj").Concat(Directory.EnumerateFiles(Repository.PathOf(project), "*.props"));
        return files.SelectMany(file => XDocument.Load(file).Descendants("RootNamespace")).SingleOrDefault()?.Value ?? name;
    }
}
