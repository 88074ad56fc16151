using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Which media type of one document is which of the other: what is the same, then what is the same but for parameters that one side leaves open, then ranges.</summary>
internal sealed class MediaTypeMatching
{
    public MediaTypeMatching(SpecNode before, SpecNode after, Direction direction)
    {
        Removed = MediaType.In(before);
        Added = MediaType.In(after);
        IsSole = Removed.Count <= 1 && Added.Count <= 1;
        Match((old, @new) => old.Written == @new.Written);
        Match((old, @new) => old.Name == @new.Name);
        if (direction == Direction.Request)
        {
            Match((old, @new) => @new.Name.Covers(old.Name), isKept: true);
        }
        else
        {
            Match((old, @new) => AreOfOneType(old, @new) && AreRelated(old, @new));
            if (Removed.Count == 1 && Added.Count == 1)
            {
                Match(AreRelated);
            }
        }
    }

    /// <summary>Whether there is no more than one on either side, so that it need not be named.</summary>
    public bool IsSole { get; }

    public List<Matched<MediaType>> Pairs { get; } = [];

    public List<MediaType> Removed { get; }

    public List<MediaType> Added { get; }

    /// <summary>What spoke for a media type that has an entry of its own now, if anything did.</summary>
    public MediaType? CoveringBefore(MediaType added) => Covering(Pairs.Select(pair => pair.Base), added);

    /// <summary>What speaks for a media type that has no entry of its own any more, if anything does.</summary>
    public MediaType? CoveringAfter(MediaType removed) => Covering(Pairs.Select(pair => pair.Head), removed);

    /// <summary>Of those that cover a media type, the one that all others cover as well: the most specific one counts.</summary>
    private static MediaType? Covering(IEnumerable<MediaType> all, MediaType one) =>
        all.Where(other => other.Name.Covers(one.Name)).Aggregate((MediaType?)null, (nearest, other) => nearest is null || nearest.Name.Covers(other.Name) ? other : nearest);

    private static bool AreOfOneType(MediaType old, MediaType @new) => old.Name.WithoutParameters == @new.Name.WithoutParameters;

    private static bool AreRelated(MediaType old, MediaType @new) => old.Name.CanRead(@new.Name) || @new.Name.CanRead(old.Name);

    /// <param name="areSame">Whether two are the same.</param>
    /// <param name="isKept">Whether a range can take in several.</param>
    private void Match(Func<MediaType, MediaType, bool> areSame, bool isKept = false)
    {
        foreach (var old in Removed.ToList())
        {
            if (Added.Where(@new => areSame(old, @new)).OrderByDescending(@new => AreOfOneType(old, @new)).FirstOrDefault() is { } match)
            {
                Pairs.Add(new Matched<MediaType>(old, match));
                Removed.Remove(old);
                if (!isKept)
                {
                    Added.Remove(match);
                }
            }
        }

        if (isKept)
        {
            Added.RemoveAll(added => Pairs.Exists(pair => pair.Head == added));
        }
    }
}
