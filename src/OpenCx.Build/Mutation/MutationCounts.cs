using System.Globalization;

namespace OpenCx.Build.Mutation;

/// <summary>What became of mutants. Those that do not compile show nothing, so nobody counts them.</summary>
internal readonly record struct MutationCounts(int Killed, int Survived, int TimedOut, int NotCovered)
{
    private const string Thousands = "#,0";

    /// <summary>What the cells of a row say.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["mutants", "killed", "survived", "timed out", "no coverage", "score"];

    public int Mutants => Killed + Survived + TimedOut + NotCovered;

    /// <summary>The per cent that the tests noticed; a run that ends in a time-out was noticed too.</summary>
    public double Score => Mutants == 0 ? 0 : 100.0 * (Killed + TimedOut) / Mutants;

    public IReadOnlyList<string> Cells =>
        [.. new[] { Mutants, Killed, Survived, TimedOut, NotCovered }.Select(count => count.ToString(Thousands, CultureInfo.InvariantCulture)), Percent(Score)];

    private static string Percent(double score) => score.ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public override string ToString() => $"{Percent(Score)} of {Mutants} noticed ({Survived} survived, {NotCovered} without coverage, {TimedOut} timed out)";

    /// <summary>Reads back what <see cref="Cells"/> wrote.</summary>
    public static MutationCounts Of(IReadOnlyList<string> cells)
    {
        int Count(int column) => int.Parse(cells[column], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return new MutationCounts(Killed: Count(1), Survived: Count(2), TimedOut: Count(3), NotCovered: Count(4));
    }

    public static MutationCounts operator +(MutationCounts left, MutationCounts right) =>
        new(left.Killed + right.Killed, left.Survived + right.Survived, left.TimedOut + right.TimedOut, left.NotCovered + right.NotCovered);
}
