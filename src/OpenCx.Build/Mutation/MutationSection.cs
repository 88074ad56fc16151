using OpenCx.Results;

namespace OpenCx.Build.Mutation;

/// <summary>The section of the page of figures: a table a project, a row a folder, each of the last run that covered it.</summary>
internal static class MutationSection
{
    private const string Name = "mutation";
    private const string Total = "all";

    /// <summary>Writes the rows of the folders that were measured; without <paramref name="keepOthers"/> the project's other rows go.</summary>
    public static void Update(string resultsFolder, MutatedProject project, IReadOnlyDictionary<string, MutationCounts> measured, bool keepOthers)
    {
        var file = Path.Combine(resultsFolder, Name + ".json");
        var tables = File.Exists(file) ? ResultsSection.Read(file).Tables : [];
        new ResultsSection
        {
            Name = Name,
            Title = "Mutation testing",
            Text =
                "[Stryker.NET](https://stryker-mutator.io/docs/stryker-net/introduction/) breaks the hand-written code in one place at a time and runs the tests that reach it: "
                + "a mutant that no test notices survives. The score is the share that was noticed. Tests that take long do not count: those that fuzz, "
                + "that run the generator (but for the code that runs it), that read the code itself, or that are marked slow. A folder's row is of the last run that covered it.",
            Command = "./build.sh mutate",
            Tables =
            [
                .. MutatedProject.All.SelectMany(candidate => candidate == project
                    ? [Table(project, keepOthers ? Rows(tables, project).Where(row => !measured.ContainsKey(row.Key)).Concat(measured) : measured)]
                    : tables.Where(table => table.Columns[0] == candidate.Name)),
            ],
        }.Write(resultsFolder);
    }

    private static IEnumerable<KeyValuePair<string, MutationCounts>> Rows(IEnumerable<ResultsTable> tables, MutatedProject project) =>
        tables.Where(table => table.Columns[0] == project.Name)
            .SelectMany(table => table.Rows)
            .Where(row => row[0] != Total)
            .Select(row => KeyValuePair.Create(row[0], MutationCounts.Of([.. row.Skip(1)])));

    private static ResultsTable Table(MutatedProject project, IEnumerable<KeyValuePair<string, MutationCounts>> folders)
    {
        var rows = folders.OrderBy(folder => folder.Key, StringComparer.Ordinal).ToList();
        var total = rows.Aggregate(default(MutationCounts), (sum, row) => sum + row.Value);
        return new ResultsTable(
            [project.Name, .. MutationCounts.Columns],
            [.. rows.Append(new(Total, total)).Select(row => (IReadOnlyList<string>)[row.Key, .. row.Value.Cells])]);
    }
}
