using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// Whether two schemas say the same, which tells the alternatives of a union apart. Cycles that differ nowhere are equal.
/// The work is limited: beyond the limit schemas count as different, so that a document made to keep us busy cannot.
/// </summary>
internal sealed class SchemaEquality(SchemaReader reader)
{
    private static readonly SchemaContext Context = new(Direction.Request, Wire.Json);

    private readonly Dictionary<SchemaUse, bool> _known = [];
    private readonly HashSet<SchemaUse> _assumed = [];
    private readonly List<SchemaUse> _equalIfAssumed = [];
    private int _stepsLeft = 200_000;

    public bool AreEqual(SchemaSites a, SchemaSites b)
    {
        var use = new SchemaUse(a, b, Context);
        if (_known.TryGetValue(use, out var known))
        {
            return known;
        }

        if (!_assumed.Add(use))
        {
            return true;
        }

        var first = _equalIfAssumed.Count;
        var areEqual = FindsNothing(use);
        _assumed.Remove(use);
        Remember(use, areEqual, first);
        return areEqual;
    }

    /// <summary>
    /// A difference is one whatever else is assumed. What was found equal while something was assumed is so only once
    /// that has been found equal too, and is forgotten when it was not.
    /// </summary>
    private void Remember(SchemaUse use, bool areEqual, int first)
    {
        if (!areEqual)
        {
            for (var i = first; i < _equalIfAssumed.Count; i++)
            {
                _known.Remove(_equalIfAssumed[i]);
            }

            _equalIfAssumed.RemoveRange(first, _equalIfAssumed.Count - first);
        }

        _known[use] = areEqual;
        if (_assumed.Count == 0)
        {
            _equalIfAssumed.Clear();
        }
        else if (areEqual)
        {
            _equalIfAssumed.Add(use);
        }
    }

    private bool FindsNothing(SchemaUse use)
    {
        var probe = new Probe();
        var comparison = new SchemaComparison(reader, this, probe);
        comparison.Enqueue(use.Base, use.Head, use.Context, Place.Document(""));
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
