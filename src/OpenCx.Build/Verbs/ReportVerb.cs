using System.Globalization;
using System.Runtime.InteropServices;
using OpenCx.Build.Restore;
using OpenCx.Build.Testing;
using OpenCx.Results;

namespace OpenCx.Build.Verbs;

internal sealed class ReportVerb(Repository repository, Dotnet dotnet, PackageRestore restore) : IVerb
{
    public string Name => "report";

    public string Summary => "run every test and write what they found out into tests/RESULTS.md; `report page` only writes the page again";

    public string Parameters => "[page]";

    public int Run(IReadOnlyList<string> arguments)
    {
        var succeeded = arguments is ["page"] || RunTests(arguments);
        ResultsPage.Write(repository.ResultsPage, repository.ResultsFolder);
        Console.WriteLine($"Written: {Path.GetRelativePath(repository.Root, repository.ResultsPage)}");
        return succeeded ? 0 : 1;
    }

    private bool RunTests(IReadOnlyList<string> arguments)
    {
        if (arguments is not [])
        {
            throw new BuildException(
                $"'{arguments[0]}' is nothing that report takes: it takes 'page' or no argument, and then runs every test.",
                BuildException.WrongUsage);
        }

        restore.Run();
        dotnet.Build(repository.Solution).RunOrThrow("The build failed: no test ran, and the page of figures is as it was.");

        // The test processes inherit it.
        var (variable, folder) = ResultsSection.PublishingInto(repository.ResultsFolder);
        Environment.SetEnvironmentVariable(variable, folder);
        var outcomes = new TestRun(repository, dotnet).RunEach([]);
        var total = outcomes.Values.Aggregate(default(TestOutcome), (sum, outcome) => sum + outcome);
        Section([.. outcomes, new("all", total)]).Write(folder);
        return total.Succeeded;
    }

    private static ResultsSection Section(IEnumerable<KeyValuePair<string, TestOutcome>> outcomes) => new()
    {
        Name = "tests",
        Title = "Tests",
        Text = $"Every test of the repository, on {RuntimeInformation.OSDescription} with {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}.",
        Tables =
        [
            new(
                ["project", "passed", "failed", "skipped"],
                [.. outcomes.Select(project => (IReadOnlyList<string>)[project.Key, Figure(project.Value.Passed), Figure(project.Value.Failed), Figure(project.Value.Skipped)])]),
        ],
    };

    private static string Figure(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
