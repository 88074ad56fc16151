using OpenCx.Build.Restore;

namespace OpenCx.Build.Verbs;

internal sealed class RunVerb(Repository repository, Dotnet dotnet, PackageRestore restore) : IVerb
{
    public string Name => "run";

    public string Summary => "restore, generate, build and run the quick start (also without any verb)";

    public int Run(IReadOnlyList<string> arguments)
    {
        restore.Run();
        dotnet.Build(repository.QuickStart).RunOrThrow("The build failed.");
        return dotnet.Run(repository.QuickStart, arguments).Run();
    }
}
