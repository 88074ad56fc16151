using OpenCx.Build.Restore;
using OpenCx.Build.Testing;

namespace OpenCx.Build.Verbs;

internal sealed class TestVerb(Repository repository, Dotnet dotnet, PackageRestore restore) : IVerb
{
    public string Name => "test";

    public string Parameters => "[ARG...]";

    public string Summary => "build and run every test; ARGs go to dotnet test (--filter Category!=Build leaves the slow ones out)";

    public int Run(IReadOnlyList<string> arguments)
    {
        var outcome = default(TestOutcome);
        try
        {
            restore.Run();
            dotnet.Build(repository.Solution).RunOrThrow("The build failed: no test ran.");
            outcome = new TestRun(repository, dotnet).Run(arguments);
        }
        catch (BuildException exception)
        {
            Console.Error.WriteLine(exception.Message);
        }

        Console.Error.Flush();
        Console.WriteLine(outcome);
        return outcome.Succeeded ? 0 : 1;
    }
}
