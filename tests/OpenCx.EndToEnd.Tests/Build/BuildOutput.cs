using System.Text.RegularExpressions;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>How a build ended, and what it printed.</summary>
public sealed record BuildOutput(int ExitCode, string Text)
{
    public int GeneratorStarts => Regex.Count(Text, "Generating OpenCxClient.g.cs from phone.yaml");

    public BuildOutput ShouldSucceed()
    {
        Assert.True(ExitCode == 0, Text);
        return this;
    }

    /// <summary>Fails unless the build failed and said all of this.</summary>
    public void ShouldFailSaying(params string[] messages)
    {
        Assert.True(ExitCode != 0, $"The build succeeded:\n{Text}");
        Assert.All(messages, message => Assert.Contains(message, Text, StringComparison.Ordinal));
    }
}
