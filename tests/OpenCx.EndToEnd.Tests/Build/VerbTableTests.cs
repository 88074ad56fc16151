using OpenCx.Build;
using OpenCx.Build.Verbs;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class VerbTableTests
{
    [Fact]
    public void An_unknown_verb_is_answered_with_those_there_are()
    {
        var verbs = VerbTable.For(Repository.Containing(AppContext.BaseDirectory));

        var fault = Assert.Throws<BuildException>(() => verbs.Run(["tets"]));

        Assert.Equal(BuildException.WrongUsage, fault.ExitCode);
        Assert.Contains("'tets'", fault.Message, StringComparison.Ordinal);
        Assert.All(verbs.Verbs, verb => Assert.Contains(verb.Name, fault.Message, StringComparison.Ordinal));
    }
}
