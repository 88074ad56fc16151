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
        var use = new SchemaUse(a.Followed(), b.Followed(), Context);
        if (Known(use) is { } known)
        {
            return known;
        }

        _assumed.Add(use);
        var first = _equalIfAssumed.Count;
        var areEqual = FindsNothing(use);
        _assumed.Remove(use);
        Remember(use, areEqual, first);
        return areEqual;
    }

    /// <summary>What is known, or assumed while it is found out, of two schemas; null where neither is.</summary>
    private bool? Known(SchemaUse use) =>
        use.Base.Equals(use.Head) ? true
        : _known.TryGetValue(use, out var known) ? known
        : _assumed.Contains(use) ? true
        : null;

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
        while (comparison.TryDequeue(out var next))
        {
            // What is inside has often been asked before, of another alternative.
            if (next != use && Known(next) is { } known)
            {
                if (known)
                {
                    continue;
                }

                return false;
            }

            comparison.CompareOnly(next);
            if (probe.HasFound || --_stepsLeft < 0)
            {
                return false;
            }
        }

        return true;
    }
}
