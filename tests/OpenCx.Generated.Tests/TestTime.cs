namespace OpenCx.Tests;

/// <summary>How long a test waits for what must happen at once: only a broken one waits that long.</summary>
internal static class TestTime
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
}
