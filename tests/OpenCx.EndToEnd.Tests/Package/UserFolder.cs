using System.Diagnostics;
using OpenCx.Build;
using OpenCx.EndToEnd.Tests.Build;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A project of somebody who has nothing but the packages.</summary>
internal sealed class UserFolder(string path, string packageCache)
{
    private readonly Dictionary<string, string> _environment = new()
    {
        ["NUGET_PACKAGES"] = packageCache,
        ["OPENCX_API_KEY"] = "",
        ["OPENCX_BASE_URL"] = "",
    };

    /// <summary>Sets an environment variable for everything that is run here.</summary>
    public UserFolder With(string variable, string value)
    {
        _environment[variable] = value;
        return this;
    }

    public string PathOf(string relativePath) => Path.Combine(path, relativePath);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Edit(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Makes a project of one of the SDK's templates, as it comes, and adds the client.</summary>
    public void Create(string template, params string[] arguments)
    {
        Dotnet(["new", template, "--no-restore", "--output", ".", .. arguments]).ShouldSucceed();
        Dotnet("add", "package", "OpenCx.Generated", "--version", PackedTree.Version).ShouldSucceed();
    }

    public BuildOutput Dotnet(params string[] arguments) => Capture(OwnConsole.Dotnet(path, arguments));

    public BuildOutput Run(string program, params string[] arguments) => Capture(new Command(program, arguments) { WorkingDirectory = path });

    /// <summary>Starts a program that listens until it is disposed of.</summary>
    public Task<ListeningProcess> ListenAsync(string saying, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = path };
        foreach (var (variable, value) in _environment)
        {
            start.Environment[variable] = value;
        }

        return ListeningProcess.StartAsync(start, saying);
    }

    private BuildOutput Capture(Command command)
    {
        foreach (var (variable, value) in _environment)
        {
            command.With(variable, value);
        }

        var result = command.Capture();
        return new BuildOutput(result.ExitCode, result.Output);
    }
}
