using OpenCx.Build;
using OpenCx.Build.Verbs;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class AcceptVerbTests : IDisposable
{
    private readonly TemporaryRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void What_was_received_becomes_the_snapshot()
    {
        _repository.Write("tests/A.Tests/X.Changed.verified.txt", "old");
        _repository.Write("tests/A.Tests/X.Changed.received.txt", "new");
        _repository.Write("tests/A.Tests/Deep/X.First.received.cs", "first");
        _repository.Write("tests/A.Tests/bin/X.Built.received.txt", "not a snapshot");

        Assert.Equal(0, new AcceptVerb(_repository.Repository).Run([]));

        Assert.Equal("new", _repository.Read("tests/A.Tests/X.Changed.verified.txt"));
        Assert.Equal("first", _repository.Read("tests/A.Tests/Deep/X.First.verified.cs"));
        Assert.False(_repository.Has("tests/A.Tests/X.Changed.received.txt"));
        Assert.True(_repository.Has("tests/A.Tests/bin/X.Built.received.txt"));
    }

    [Fact]
    public void An_argument_is_refused()
    {
        var fault = Assert.Throws<BuildException>(() => new AcceptVerb(_repository.Repository).Run(["all"]));

        Assert.Equal(BuildException.WrongUsage, fault.ExitCode);
        Assert.Contains("'all'", fault.Message, StringComparison.Ordinal);
    }
}
