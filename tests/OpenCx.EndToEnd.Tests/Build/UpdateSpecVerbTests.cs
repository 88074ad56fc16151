using OpenCx.Build;
using OpenCx.Build.Restore;
using OpenCx.Build.Testing;
using OpenCx.Build.Verbs;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class UpdateSpecVerbTests : IDisposable
{
    private readonly TemporaryRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("/src/X.Changed.verified.txt differs from what the test received", 0)]
    [InlineData("VerifyException : Directory: tests/A.Tests\nNotEqual:\n  - Received: X.Changed.received.txt", 0)]
    [InlineData("Assert.Equal() Failure", 1)]
    [InlineData("/src/X.Other.verified.txt differs from what the test received", 1)]
    public void Only_a_failure_that_no_waiting_snapshot_explains_counts(string failure, int expected)
    {
        _repository.Write("tests/A.Tests/X.Changed.received.txt", "new");
        _repository.Write(
            "TestResults/A.Tests.trx",
            "<TestRun xmlns='http://microsoft.com/schemas/VisualStudio/TeamTest/2010'><UnitTestResult outcome='Passed' />"
            + $"<UnitTestResult outcome='Failed'><Output><ErrorInfo><Message>{failure}</Message></ErrorInfo></Output></UnitTestResult></TestRun>");

        Assert.Equal(expected, Verb().Report(new TestOutcome(Passed: 1, Failed: 1, Skipped: 0)));
    }

    [Fact]
    public void A_run_that_broke_off_counts_though_it_left_no_message()
    {
        _repository.Write("tests/A.Tests/X.Changed.received.txt", "new");

        Assert.Equal(1, Verb().Report(new TestOutcome(Passed: 1, Failed: 1, Skipped: 0)));
    }

    [Fact]
    public void No_source_is_wrong_usage() =>
        Assert.Equal(BuildException.WrongUsage, Assert.Throws<BuildException>(() => Verb().Run([])).ExitCode);

    private UpdateSpecVerb Verb()
    {
        var dotnet = new Dotnet(_repository.Repository);
        return new UpdateSpecVerb(_repository.Repository, dotnet, new PackageRestore(dotnet, new RestrictedFeed(_repository.Repository)));
    }
}
