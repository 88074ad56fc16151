using OpenCx.Build;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>The tree as a clean clone has it, in a temporary folder with a space in its name, to build and to break.</summary>
public class TreeCopy : IDisposable
{
    private const string NSwagBinaries = "src/RestrictedFeed/node_modules/nswag/bin/binaries/Net100";

    // Nothing listens there: whoever asks for the network after the restore fails.
    private const string DeadProxy = "http://127.0.0.1:9";

    private readonly Repository _original = Repository.Containing(AppContext.BaseDirectory);

    public TreeCopy() : this(withRestrictedFeed: true)
    {
    }

    protected TreeCopy(bool withRestrictedFeed)
    {
        Root = Directory.CreateTempSubdirectory("OpenCx tree ").FullName;
        var files = new Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard") { WorkingDirectory = _original.Root }.Capture();
        Assert.True(files.Succeeded, files.Output);
        CopyFiles(files.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries));
        if (withRestrictedFeed && Directory.Exists(_original.PathOf(NSwagBinaries)))
        {
            CopyFiles(Directory.EnumerateFiles(_original.PathOf(NSwagBinaries)).Select(file => Path.GetRelativePath(_original.Root, file)));
        }
    }

    public string Root { get; }

    /// <summary>NSwag's binaries of the original tree, where the feed at hand does not have them.</summary>
    protected string OriginalNSwagBinaries => _original.PathOf(NSwagBinaries);

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    public string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    public void Restore(string project, params string[] arguments) =>
        Start(["restore", project, .. arguments], online: true).ShouldSucceed();

    public BuildOutput Build(string project, params string[] arguments) =>
        TryBuild(project, arguments).ShouldSucceed();

    public BuildOutput TryBuild(string project, params string[] arguments) =>
        Start(["build", project, "--no-restore", "-nodeReuse:false", .. arguments]);

    /// <summary>Runs the .NET SDK in the copy, as from a console of its own.</summary>
    public BuildOutput Start(string[] arguments, bool online = false)
    {
        var dotnet = OwnConsole.Dotnet(Root, arguments);
        foreach (var variable in online ? [] : (string[])["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"])
        {
            dotnet.With(variable, DeadProxy);
        }

        var result = Customize(dotnet).Capture();
        return new BuildOutput(result.ExitCode, result.Output);
    }

    /// <summary>Takes away everything that a build makes, and leaves what a restore does.</summary>
    public void Clean()
    {
        foreach (var project in Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetDirectoryName(file)!).ToList())
        {
            DeleteFolder(Path.Combine(project, "bin"));
            var intermediate = Path.Combine(project, "obj");
            foreach (var folder in Directory.Exists(intermediate) ? Directory.GetDirectories(intermediate) : [])
            {
                DeleteFolder(folder);
            }
        }
    }

    public void Edit(string file, Func<string, string> change)
    {
        var text = File.ReadAllText(PathOf(file));
        var changed = change(text);
        Assert.NotEqual(text, changed);
        File.WriteAllText(PathOf(file), changed);
    }

    public void Touch(string file) => File.SetLastWriteTimeUtc(PathOf(file), DateTime.UtcNow);

    private protected virtual Command Customize(Command dotnet) => dotnet;

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void CopyFiles(IEnumerable<string> relativePaths)
    {
        foreach (var path in relativePaths.Where(path => File.Exists(_original.PathOf(path))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.Copy(_original.PathOf(path), PathOf(path));
        }
    }
}
