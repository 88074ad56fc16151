using OpenCx.Build.Mutation;
using OpenCx.Results;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>What ./build.sh mutate takes out of Stryker's report and writes to the page of figures.</summary>
public sealed class MutationFiguresTests : IDisposable
{
    private static readonly MutatedProject Client = MutatedProject.All[0];
    private static readonly MutatedProject Tool = MutatedProject.All[1];

    private readonly TemporaryRepository _repository = new();

    private string Results => _repository.Repository.ResultsFolder;

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Mutants_are_counted_by_folder_and_those_that_show_nothing_are_left_out()
    {
        _repository.Write("report.json", """
            {
              "projectRoot": "/checkout/src/P",
              "files": {
                "Http/Steps/A.cs": { "mutants": [{ "status": "Killed" }, { "status": "Survived" }, { "status": "CompileError" }] },
                "/checkout/src/P/Http/B.cs": { "mutants": [{ "status": "Timeout" }, { "status": "NoCoverage" }, { "status": "Killed" }, { "status": "Killed" }] },
                "Program.cs": { "mutants": [{ "status": "Survived" }] },
                "obj/G.cs": { "mutants": [{ "status": "Ignored" }] }
              }
            }
            """);

        var folders = MutationReport.Read(_repository.Repository.PathOf("report.json"));

        Assert.Equal([".", "Http"], folders.Keys);
        Assert.Equal(new MutationCounts(Killed: 0, Survived: 1, TimedOut: 0, NotCovered: 0), folders["."]);
        Assert.Equal(new MutationCounts(Killed: 3, Survived: 1, TimedOut: 1, NotCovered: 1), folders["Http"]);
    }

    [Theory]
    [InlineData(3, 1, 0, 0, 75)]
    [InlineData(1, 0, 2, 1, 75)]
    [InlineData(0, 0, 0, 0, 0)]
    public void The_score_is_the_share_that_was_noticed(int killed, int survived, int timedOut, int notCovered, double expected) =>
        Assert.Equal(expected, new MutationCounts(killed, survived, timedOut, notCovered).Score);

    [Fact]
    public void A_run_over_one_folder_leaves_the_rows_of_the_others_and_sums_them_up()
    {
        Update(Client, keepOthers: false, ("Http", new(Killed: 1200, Survived: 300, 0, 0)), ("Json", new(Killed: 1, Survived: 1, 0, 0)));
        Update(Tool, keepOthers: false, ("Diff", new(Killed: 9, Survived: 1, 0, 0)));

        Update(Client, keepOthers: true, ("Json", new(Killed: 498, Survived: 0, TimedOut: 1, NotCovered: 1)));

        Assert.Equal(
            """
            | OpenCx.Generated | mutants | killed | survived | timed out | no coverage | score |
            | --- | --- | --- | --- | --- | --- | --- |
            | Http | 1,500 | 1,200 | 300 | 0 | 0 | 80.0 % |
            | Json | 500 | 498 | 0 | 1 | 1 | 99.8 % |
            | all | 2,000 | 1,698 | 300 | 1 | 1 | 85.0 % |
            """.ReplaceLineEndings("\n"),
            Tables()[0]);
        Assert.Contains("| Diff | 10 | 9 | 1 | 0 | 0 | 90.0 % |", Tables()[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_over_the_whole_project_drops_the_rows_of_folders_that_are_gone()
    {
        Update(Client, keepOthers: false, ("Gone", new(Killed: 1, 0, 0, 0)), ("Http", new(Killed: 1, 0, 0, 0)));

        Update(Client, keepOthers: false, ("Http", new(Killed: 2, 0, 0, 0)));

        Assert.DoesNotContain("Gone", Assert.Single(Tables()), StringComparison.Ordinal);
    }

    private void Update(MutatedProject project, bool keepOthers, params (string Folder, MutationCounts Counts)[] folders) =>
        MutationSection.Update(Results, project, folders.ToDictionary(folder => folder.Folder, folder => folder.Counts), keepOthers);

    private IReadOnlyList<string> Tables() =>
        [.. ResultsSection.Read(Path.Combine(Results, "mutation.json")).Tables.Select(table => table.ToMarkdown())];
}
