using OpenCx.Build;
using OpenCx.EndToEnd.Tests.Build;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A clone as a CI job has it, from which both packages are packed as a release packs them.</summary>
public sealed class PackedTree : TreeCopy
{
    /// <summary>One that is served nowhere else.</summary>
    public const string Version = "99.0.0-packed";

    public const string RepositoryUrl = "https://github.com/example/opencx-generated.git";
    public const string Client = "src/OpenCx.Generated";
    public const string Tool = "src/OpenCx.Contract";

    public PackedTree()
    {
        try
        {
            Git("init", "--quiet", "--initial-branch=main");
            Git("remote", "add", "origin", RepositoryUrl);
            Git("add", "--all");
            Git("commit", "--quiet", "--message=Release");
            Commit = Git("rev-parse", "HEAD");
            TryPack(Client, Feed).ShouldSucceed();
            TryPack(Tool, Feed).ShouldSucceed();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Commit { get; }

    public string Feed => PathOf("feed");

    public BuildOutput TryPack(string project, string folder) =>
        Start(["pack", project, "--configuration", "Release", "--output", folder, "-nodeReuse:false", $"-p:Version={Version}"], online: true);

    private protected override Command Customize(Command dotnet) => dotnet.With("CI", "true");

    private string Git(params string[] arguments)
    {
        // The commit's id goes into the assemblies: the same tree shall have the same one.
        var result = new Command("git", ["-c", "user.name=Release", "-c", "user.email=release@example.com", "-c", "commit.gpgsign=false", .. arguments]) { WorkingDirectory = Root }
            .With("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z")
            .With("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z")
            .Capture();
        Assert.True(result.Succeeded, result.Output);
        return result.Output;
    }
}
