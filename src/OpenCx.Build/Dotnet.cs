namespace OpenCx.Build;

/// <summary>The calls of the .NET SDK that the verbs are made of.</summary>
internal sealed class Dotnet(Repository repository)
{
    /// <summary>Release, so that what is tested and shown is what ships.</summary>
    private const string Configuration = "Release";

    // A node that outlives the build would keep our output pipes open, and a CI job waiting for them.
    private const string NoLeftOverNodes = "-nodeReuse:false";

    /// <summary>In English and without a live display, for its errors are read.</summary>
    public Command Restore() => Sdk("restore", repository.Solution, "--verbosity", "quiet", "-tl:off", NoLeftOverNodes).With("DOTNET_CLI_UI_LANGUAGE", "en");

    public Command Build(string projectOrSolution) =>
        Sdk("build", projectOrSolution, "--configuration", Configuration, "--no-restore", "-nologo", NoLeftOverNodes);

    public Command Run(string project, IEnumerable<string> arguments) =>
        Sdk(["run", "--project", project, "--configuration", Configuration, "--no-build", "--", .. arguments]);

    public Command Test(string project, string trxFile, IEnumerable<string> arguments) =>
        Sdk([
            "test", project, "--configuration", Configuration, "--no-build", "-nologo", NoLeftOverNodes,
            "--logger", $"trx;LogFileName={Path.GetFileName(trxFile)}",
            "--results-directory", Path.GetDirectoryName(trxFile)!,
            .. arguments,
        ]);

    /// <summary>Fetches the local tools of .config/dotnet-tools.json. In English, for its errors are shown among ours.</summary>
    public Command RestoreTools() => Sdk("tool", "restore").With("DOTNET_CLI_UI_LANGUAGE", "en");

    /// <summary>Starts the mutation tester in the folder of the tests that it shall run.</summary>
    /// <remarks>Its many short runs never earn profiled code back; on a busy machine it gives up on `dotnet --info` too early.</remarks>
    public Command Stryker(string testFolder, IEnumerable<string> arguments) =>
        new Command("dotnet", ["stryker", "--skip-version-check", "--configuration", Configuration, .. arguments]) { WorkingDirectory = testFolder }
            .With("DOTNET_TieredPGO", "0")
            .With("DOTNET_INFO_WAIT_TIME", "120000");

    private Command Sdk(params IEnumerable<string> arguments) => new("dotnet", arguments) { WorkingDirectory = repository.Root };
}
