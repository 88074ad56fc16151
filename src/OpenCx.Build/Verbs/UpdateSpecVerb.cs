using OpenCx.Build.Restore;
using OpenCx.Build.Testing;

namespace OpenCx.Build.Verbs;

/// <summary>Takes a new version of the contract through: vendored, compared, generated, tested.</summary>
internal sealed class UpdateSpecVerb(Repository repository, Dotnet dotnet, PackageRestore restore) : IVerb
{
    public string Name => "update-spec";

    public string Parameters => "SOURCE...";

    public string Summary => "take a new contract (files or https addresses), show what changes, generate, build and test";

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is [])
        {
            throw new BuildException("update-spec takes the new contract: files or https addresses.", BuildException.WrongUsage);
        }

        restore.Run();
        dotnet.Build(repository.ContractTool).RunOrThrow("The contract tool could not be built; openapi/ is as it was.");
        dotnet.Run(repository.ContractTool, ["vendor", .. arguments]).RunOrThrow("No new contract was taken; openapi/ is as it was.");
        dotnet.Build(repository.Solution).RunOrThrow("The build failed with the new contract, so no test ran. `git restore openapi` brings the old one back.");
        foreach (var stale in ReceivedSnapshot.In(repository))
        {
            File.Delete(stale.File);
        }

        var outcome = new TestRun(repository, dotnet).Run(["--filter", "Category!=Build"]);
        return Report(outcome);
    }

    /// <summary>Says what is left to do. Snapshots that wait are what a new contract is expected to bring, so only other failures count.</summary>
    internal int Report(TestOutcome outcome)
    {
        var waiting = ReceivedSnapshot.In(repository);
        var ofSnapshots = Directory.Exists(repository.TestResults)
            ? Directory.EnumerateFiles(repository.TestResults, "*.trx").SelectMany(TrxFile.Failures).Count(failure => waiting.Any(snapshot => snapshot.IsNamedIn(failure)))
            : 0;
        var others = Math.Max(0, outcome.Failed - ofSnapshots);

        Console.Error.Flush();
        if (waiting is not [])
        {
            Console.WriteLine("Snapshots that wait to be accepted:");
            foreach (var snapshot in waiting)
            {
                Console.WriteLine($"  {Path.GetRelativePath(repository.Root, snapshot.File)}");
            }

            Console.WriteLine("Read each beside its *.verified.*, then accept them all: ./build.sh accept");
        }

        Console.WriteLine($"{outcome} ({ofSnapshots} of the failures by snapshots that wait, {others} by something else)");
        return others == 0 && outcome.Passed > 0 ? 0 : 1;
    }
}
