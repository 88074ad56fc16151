using OpenCx.Build.Mutation;
using OpenCx.Build.Restore;
using OpenCx.Results;

namespace OpenCx.Build.Verbs;

/// <summary>Shows how much of a broken product the tests notice.</summary>
internal sealed class MutateVerb(Repository repository, Dotnet dotnet, PackageRestore restore, Stryker stryker) : IVerb
{
    private const double LeastScore = 85;

    public string Name => "mutate";

    public string Parameters => $"[{string.Join('|', MutatedProject.All.Select(project => project.Word))} [PATTERN...]]";

    public string Summary => "break the code on purpose and write how much of it the tests notice into tests/RESULTS.md (PATTERN: a folder of the project, or files, whose figures are only shown)";

    public int Run(IReadOnlyList<string> arguments)
    {
        var projects = Projects(arguments);
        var scope = arguments.Count > 1 ? MutationScope.Of(repository.PathOf(projects[0].Folder), arguments.Skip(1)) : MutationScope.Whole;
        restore.Run();
        stryker.Restore();
        return projects.Select(project => Mutate(project, scope)).ToList().Max();
    }

    private IReadOnlyList<MutatedProject> Projects(IReadOnlyList<string> arguments)
    {
        if (arguments is [])
        {
            return MutatedProject.All;
        }

        var named = MutatedProject.All.Where(project => project.Word == arguments[0]).ToList();
        return named is not []
            ? named
            : throw new BuildException($"'{arguments[0]}' is no project that mutate knows: it takes {Parameters}.", BuildException.WrongUsage);
    }

    private int Mutate(MutatedProject project, MutationScope scope)
    {
        dotnet.Build(repository.PathOf(project.TestProject)).RunOrThrow("The build failed: nothing was mutated.");
        var folders = stryker.Run(project, scope);
        if (scope.CoversFolders)
        {
            MutationSection.Update(repository.ResultsFolder, project, folders, keepOthers: scope != MutationScope.Whole);
            ResultsPage.Write(repository.ResultsPage, repository.ResultsFolder);
        }

        foreach (var (folder, counts) in folders)
        {
            Console.WriteLine($"{project.Name}/{folder}: {counts}");
        }

        var total = folders.Values.Aggregate(default(MutationCounts), (sum, counts) => sum + counts);
        Console.WriteLine($"{project.Name}: {total}; at least {LeastScore} % is asked for");
        return total.Score >= LeastScore ? 0 : 1;
    }
}
