using OpenCx.Build;
using OpenCx.Build.Testing;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>Projects whose "tests" are a target that writes a report, or does not, and then ends well or badly.</summary>
public sealed class TestRunTests : IDisposable
{
    private const string TwoPassed =
        "&lt;TestRun xmlns='http://microsoft.com/schemas/VisualStudio/TeamTest/2010'&gt;"
        + "&lt;UnitTestResult outcome='Passed' /&gt;&lt;UnitTestResult outcome='Passed' /&gt;&lt;/TestRun&gt;";

    private readonly TemporaryRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Reports_are_summed_over_the_projects()
    {
        AddProjects(("A.Tests", Report(TwoPassed)), ("B.Tests", Report(TwoPassed)));

        Assert.Equal(new TestOutcome(Passed: 4, Failed: 0, Skipped: 0), Run());
    }

    [Fact]
    public void A_host_that_crashed_is_a_failure_whatever_its_report_says()
    {
        AddProjects(("A.Tests", Report(TwoPassed) + "<Error Text='The test host crashed.' />"), ("B.Tests", Report(TwoPassed)));

        Assert.Equal(new TestOutcome(Passed: 4, Failed: 1, Skipped: 0), Run());
    }

    [Fact]
    public void A_run_that_leaves_no_report_is_a_failure()
    {
        AddProjects(("A.Tests", "<Error Text='Nothing could be started.' />"));

        Assert.Equal(new TestOutcome(Passed: 0, Failed: 1, Skipped: 0), Run());
    }

    [Fact]
    public void A_report_of_an_earlier_run_is_not_counted()
    {
        _repository.Write("TestResults/A.Tests.trx", "<stale/>");
        AddProjects(("A.Tests", ""));

        Assert.Equal(default, Run());
    }

    private static string Report(string trx) =>
        $"""<WriteLinesToFile File="$(VSTestResultsDirectory)/$(MSBuildProjectName).trx" Lines="{trx}" />""";

    private TestOutcome Run() => new TestRun(_repository.Repository, new Dotnet(_repository.Repository)).Run([]);

    private void AddProjects(params (string Name, string Tasks)[] projects)
    {
        foreach (var (name, tasks) in projects)
        {
            _repository.Write($"tests/{name}/{name}.csproj", $"""<Project><Target Name="VSTest">{tasks}</Target></Project>""");
        }

        _repository.Write("OpenCx.Generated.sln", string.Concat(projects.Select(project => $"Project() = \"{project.Name}\", \"tests\\{project.Name}\\{project.Name}.csproj\"\n")));
    }
}
