using OpenCx.Build.Testing;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class TrxFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Results_are_counted_one_by_one()
    {
        File.WriteAllText(_file, """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
              <Results>
                <UnitTestResult testName="a" outcome="Passed" />
                <UnitTestResult testName="b" outcome="Passed" />
                <UnitTestResult testName="c" outcome="Failed" />
                <UnitTestResult testName="d" outcome="Timeout" />
                <UnitTestResult testName="e" />
                <UnitTestResult testName="f" outcome="NotExecuted" />
              </Results>
              <ResultSummary outcome="Failed"><Counters total="6" executed="5" passed="2" failed="1" notExecuted="0" /></ResultSummary>
            </TestRun>
            """);

        Assert.Equal("2 passed, 3 failed, 1 skipped", TrxFile.Read(_file).ToString());
    }

    [Theory]
    [InlineData(1, 0, 0, true)]
    [InlineData(1, 0, 9, true)]
    [InlineData(9, 1, 0, false)]
    [InlineData(0, 0, 0, false)]
    [InlineData(0, 0, 9, false)]
    public void A_run_succeeds_when_something_ran_and_nothing_failed(int passed, int failed, int skipped, bool expected) =>
        Assert.Equal(expected, new TestOutcome(passed, failed, skipped).Succeeded);
}
