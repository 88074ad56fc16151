using OpenCx.Build.Restore;
using OpenCx.Results;

namespace OpenCx.Build.Verbs;

internal sealed class BenchVerb(Repository repository, Dotnet dotnet, PackageRestore restore) : IVerb
{
    private const string Quick = "quick";
    private const string Full = "full";

    public string Name => "bench";

    public string Parameters => $"[{Quick}|{Full}]";

    public string Summary => "measure the client beside a hand-written one and write the ratios into tests/RESULTS.md (full takes longer and says it with less noise)";

    public int Run(IReadOnlyList<string> arguments)
    {
        var mode = arguments is [] ? Quick : arguments[0];
        if (arguments.Count > 1 || mode is not (Quick or Full))
        {
            throw new BuildException(
                $"'{string.Join(' ', arguments)}' is nothing that bench takes: it takes '{Quick}' (also without any argument) or '{Full}'.",
                BuildException.WrongUsage);
        }

        restore.Run();
        dotnet.Build(repository.Benchmarks).RunOrThrow("The build failed: nothing was measured.");
        var exitCode = dotnet.Run(repository.Benchmarks, [mode, repository.Root, repository.ResultsFolder]).Run();
        if (exitCode == 0)
        {
            ResultsPage.Write(repository.ResultsPage, repository.ResultsFolder);
        }

        return exitCode;
    }
}
