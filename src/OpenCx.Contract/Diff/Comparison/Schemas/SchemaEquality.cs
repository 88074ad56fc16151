using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// Whether two schemas say the same, which tells the alternatives of a union apart. Cycles that differ nowhere are equal.
/// The work is limited: beyond the limit schemas count as different, so that a document made to keep us busy cannot.
/// </summary>
internal sealed class SchemaEquality(SchemaReader reader)
{
    private readonly Dictionary<(SchemaSites, SchemaSites), bool> _known = [];
    private readonly HashSet<(SchemaSites, SchemaSites)> _assumed = [];
    private int _stepsLeft = 200_000;

    public bool AreEqual(SchemaSites a, SchemaSites b)
    {
        if (_known.TryGetValue((a, b), out var known))
        {
            return known;
        }

        if (!_assumed.Add((a, b)))
        {
            return true;
        }

        var areEqual = FindsNothing(a, b);
        _assumed.Remove((a, b));
        if (_assumed.Count == 0)
        {
            _known[(a, b)] = areEqual;
        }

        return areEqual;
    }

    private bool FindsNothing(SchemaSites a, SchemaSites b)
    {
        var probe = new Probe();
        var comparison = new SchemaComparison(reader, this, probe);
        comparison.Enqueue(a, b, new SchemaContext(Direction.Request, IsText: false), Place.Document(""));
        while (comparison.CompareNext())
        {
            if (probe.HasFound || --_stepsLeft < 0)
            {
                return false;
            }
        }

        return true;
    }
}
