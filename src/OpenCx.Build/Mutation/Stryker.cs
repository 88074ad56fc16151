namespace OpenCx.Build.Mutation;

/// <summary>The mutation tester, a local tool (.config/dotnet-tools.json) with its settings beside the tests that it runs.</summary>
internal sealed class Stryker(Repository repository, Dotnet dotnet)
{
    private const string Output = "StrykerOutput";

    public void Restore()
    {
        var result = dotnet.RestoreTools().Capture();
        if (!result.Succeeded)
        {
            throw new BuildException($"Nothing was mutated, for the package feed gives no dotnet-stryker: {result.Output}", result.ExitCode);
        }
    }

    /// <summary>Mutates what is in scope and returns what became of the mutants, by folder.</summary>
    public IReadOnlyDictionary<string, MutationCounts> Run(MutatedProject project, MutationScope scope)
    {
        var reports = repository.PathOf($"{project.TestFolder}/{Output}/reports");
        var report = Path.Combine(reports, "mutation-report.json");
        if (File.Exists(report))
        {
            File.Delete(report);
        }

        var exitCode = dotnet.Stryker(repository.PathOf(project.TestFolder), ["--output", Output, "--test-case-filter", scope.TestFilter, .. scope.Patterns.SelectMany(pattern => new[] { "--mutate", pattern })]).Run();
        if (exitCode != 0 || !File.Exists(report))
        {
            throw new BuildException($"Stryker broke off in {project.TestFolder}: no score was written.", exitCode == 0 ? 1 : exitCode);
        }

        Console.WriteLine($"Every mutant: {Path.GetRelativePath(repository.Root, reports)}/mutation-report.html");
        return MutationReport.Read(report);
    }
}
