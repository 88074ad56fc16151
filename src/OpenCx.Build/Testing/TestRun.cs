namespace OpenCx.Build.Testing;

/// <summary>Runs the test projects one after the other, each in its own process, so that one that crashes takes no other along.</summary>
internal sealed class TestRun(Repository repository, Dotnet dotnet)
{
    public TestOutcome Run(IReadOnlyList<string> arguments) =>
        RunEach(arguments).Values.Aggregate(default(TestOutcome), (sum, outcome) => sum + outcome);

    /// <summary>What came of each test project, by its name.</summary>
    public IReadOnlyDictionary<string, TestOutcome> RunEach(IReadOnlyList<string> arguments)
    {
        if (Directory.Exists(repository.TestResults))
        {
            Directory.Delete(repository.TestResults, recursive: true);
        }

        return repository.TestProjects.ToDictionary(
            project => Path.GetFileNameWithoutExtension(project),
            project => Run(project, arguments));
    }

    private TestOutcome Run(string project, IReadOnlyList<string> arguments)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var trxFile = Path.Combine(repository.TestResults, $"{name}.trx");
        var exitCode = dotnet.Test(project, trxFile, arguments).Run();
        var outcome = File.Exists(trxFile) ? TrxFile.Read(trxFile) : default;
        if (exitCode == 0 || outcome.Failed > 0)
        {
            return outcome;
        }

        // A crashed test host leaves figures that look fine, or none; the sum must not.
        Console.WriteLine($"{name}: the test run broke off (exit code {exitCode}), which counts as one failure.");
        return outcome with { Failed = 1 };
    }
}
