using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>What the parts of one comparison share.</summary>
internal sealed class ComparisonContext
{
    private readonly Dictionary<Meeting, Place> _met = [];

    public ComparisonContext(DateOnly today)
    {
        Today = today;
        Schemas = new SchemaComparison(Reader, new SchemaEquality(Reader), Log);
    }

    /// <summary>The day that tells whether an announced end has come.</summary>
    public DateOnly Today { get; }

    public SchemaReader Reader { get; } = new();

    public SchemaComparison Schemas { get; }

    public ChangeLog Log { get; } = new();

    /// <summary>Whether these two are met for the first time: shared parameters, responses and the like are compared once.</summary>
    public bool IsFirstMeeting(SpecNode @base, SpecNode head, Direction direction, Place place)
    {
        var meeting = new Meeting(@base, head, direction);
        if (_met.TryAdd(meeting, place))
        {
            return true;
        }

        _met[meeting].AlsoReachedFrom(place);
        return false;
    }

    public void Report(Rule rule, Place place, SpecNode @base, SpecNode head, string message, string? before = null, string? after = null) =>
        Log.Add(new Finding(rule, place, @base, head, message) { Before = before, After = after });

    /// <summary>Tells of something that is gone; <paramref name="head"/> is what it was taken from.</summary>
    public void ReportRemoval(Rule rule, Place place, SpecNode @base, SpecNode head, string message, string? before = null) =>
        Log.Add(new Finding(rule, place, @base, head, message) { Before = before, IsRemoval = true });

    /// <summary>Whether what is announced to go by then may go now.</summary>
    public bool IsOver(Lifecycle lifecycle) => lifecycle.Sunset is null || lifecycle.SunsetDay <= Today;

    private sealed record Meeting(SpecNode Base, SpecNode Head, Direction Direction);
}
