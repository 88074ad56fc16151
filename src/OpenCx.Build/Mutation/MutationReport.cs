using System.Text.Json;

namespace OpenCx.Build.Mutation;

/// <summary>The report that Stryker leaves (mutation-testing-elements' JSON).</summary>
internal static class MutationReport
{
    private const string TopFolder = ".";

    /// <summary>What became of the mutants in each folder of the project that has any; "." are the files above all folders.</summary>
    public static IReadOnlyDictionary<string, MutationCounts> Read(string file)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(file));
        var projectRoot = report.RootElement.GetProperty("projectRoot").GetString()!;
        var folders = new SortedDictionary<string, MutationCounts>(StringComparer.Ordinal);
        foreach (var source in report.RootElement.GetProperty("files").EnumerateObject())
        {
            var folder = FolderOf(source.Name, projectRoot);
            foreach (var mutant in source.Value.GetProperty("mutants").EnumerateArray())
            {
                folders[folder] = folders.GetValueOrDefault(folder) + Count(mutant.GetProperty("status").GetString());
            }
        }

        return folders.Where(folder => folder.Value.Mutants > 0).ToDictionary();
    }

    private static MutationCounts Count(string? status) => status switch
    {
        "Killed" => new MutationCounts(Killed: 1, 0, 0, 0),
        "Survived" => new MutationCounts(0, Survived: 1, 0, 0),
        "Timeout" => new MutationCounts(0, 0, TimedOut: 1, 0),
        "NoCoverage" => new MutationCounts(0, 0, 0, NotCovered: 1),
        _ => default,
    };

    private static string FolderOf(string source, string projectRoot)
    {
        var path = Path.GetRelativePath(projectRoot, Path.Combine(projectRoot, source)).Replace('\\', '/');
        return path.Contains('/') ? path[..path.IndexOf('/')] : TopFolder;
    }
}
