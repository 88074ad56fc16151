namespace OpenCx.Build.Testing;

/// <summary>How many tests passed, failed and were skipped.</summary>
internal readonly record struct TestOutcome(int Passed, int Failed, int Skipped)
{
    /// <summary>A run in which no test ran has shown nothing.</summary>
    public bool Succeeded => Failed == 0 && Passed > 0;

    public static TestOutcome operator +(TestOutcome left, TestOutcome right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
