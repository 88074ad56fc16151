using System.Globalization;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>How often something random is tried: a modest number in every test run, more where the environment asks for it.</summary>
internal static class Rounds
{
    private static readonly int Factor =
        int.TryParse(Environment.GetEnvironmentVariable("OPENCX_FUZZ_FACTOR"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    /// <summary>The seeds, one a round. Each makes the same case in every run.</summary>
    public static IEnumerable<int> Seeds(int usual) => Enumerable.Range(1, usual * Factor);
}
