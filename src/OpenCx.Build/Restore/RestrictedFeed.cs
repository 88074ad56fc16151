using System.Text.Json;

namespace OpenCx.Build.Restore;

/// <summary>src/RestrictedFeed: NSwag's binaries out of the npm package of the same release.</summary>
internal sealed class RestrictedFeed(Repository repository)
{
    private string Folder => repository.PathOf("src/RestrictedFeed");

    private string Binaries => Path.Combine(Folder, "node_modules/nswag/bin/binaries/Net100");

    /// <summary>Whether the binaries are there, which is what Directory.Build.props goes by too.</summary>
    public bool IsInUse => Directory.Exists(Binaries);

    public void InstallWhenOutdated()
    {
        var wanted = Read("package.json", package => package.GetProperty("dependencies").GetProperty("nswag").GetString());
        var installed = Read("node_modules/nswag/package.json", package => package.GetProperty("version").GetString());
        if (wanted != installed)
        {
            Console.WriteLine($"NSwag's binaries change from {installed ?? "an unknown release"} to {wanted} (src/RestrictedFeed).");
            Install();
        }
    }

    public void Install()
    {
        var npm = new Command(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
        {
            WorkingDirectory = Folder,
        };

        CommandResult result;
        try
        {
            result = npm.Capture();
        }
        catch (BuildException exception)
        {
            throw new BuildException($"Node.js is needed to fetch NSwag's binaries, since the package feed does not have them. {exception.Message}");
        }

        if (!result.Succeeded)
        {
            throw new BuildException($"{result.Output}\n'npm ci' failed in src/RestrictedFeed.", result.ExitCode);
        }

        if (!IsInUse)
        {
            throw new BuildException($"'npm ci' in src/RestrictedFeed brought no '{Path.GetRelativePath(Folder, Binaries)}'.");
        }
    }

    private string? Read(string file, Func<JsonElement, string?> value)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path))
        {
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return value(document.RootElement);
    }
}
