using System.Text.Json;
using OpenCx.Build.Releasing;
using OpenCx.Build.Restore;

namespace OpenCx.Build.Verbs;

/// <summary>Checks that version, changelog, tag, and what the contract's changes ask for agree.</summary>
internal sealed class CheckReleaseVerb(Repository repository, Dotnet dotnet, PackageRestore restore) : IVerb
{
    private const string Spec = "openapi/phone.yaml";
    private const string Tool = "src/OpenCx.Contract/OpenCx.Contract.csproj";

    public string Name => "check-release";

    public string Parameters => "TAG [PREVIOUS_TAG]";

    public string Summary => "check that version, CHANGELOG, TAG and the contract's changes since PREVIOUS_TAG agree";

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is not ([_] or [_, _]))
        {
            throw new BuildException($"check-release takes {Parameters}, but was given {arguments.Count} arguments.", BuildException.WrongUsage);
        }

        var version = ReleaseVersion.Of(repository);
        if (arguments[0] != $"v{version}")
        {
            throw new BuildException($"The tag is '{arguments[0]}': expected 'v{version}', after the Version in Directory.Build.props.");
        }

        if (arguments is [_, var previousTag])
        {
            RequireBump(version, previousTag, BumpSince(previousTag));
        }

        Console.WriteLine($"{version} may be released.");
        return 0;
    }

    /// <summary>Fails unless the version is as far from the previous one as the contract's changes ask for.</summary>
    internal static void RequireBump(SemVer version, string previousTag, string bump)
    {
        var least = SemVer.Parse(previousTag.TrimStart('v'), "The previous tag").After(bump);
        if (!version.Covers(least))
        {
            throw new BuildException($"The contract's changes since {previousTag} ask for a {bump} version: expected {least} or later, and Version is {version}.");
        }
    }

    private string BumpSince(string tag)
    {
        restore.Run();
        dotnet.Build(repository.PathOf(Tool)).RunOrThrow("The build of opencx-contract failed.");
        var diff = dotnet.Run(repository.PathOf(Tool), ["diff", $"{tag}:{Spec}", Spec, "--format", "json", "--fail-on", "none"]).Capture();
        return diff.ExitCode == 0
            ? JsonDocument.Parse(diff.Output).RootElement.GetProperty("bump").GetString()!
            : throw new BuildException($"The contract could not be compared with that of {tag}: {diff.Output}");
    }
}
