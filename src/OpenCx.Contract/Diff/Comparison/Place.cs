namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Where in the API a value is met, as a person would say it: <c>POST /phone > request > language</c>. A shared component
/// is met in many places; the first one names it, the others are remembered, so that the operations can be told.
/// </summary>
internal sealed class Place
{
    private const int Ends = 8;

    private readonly Place? _parent;
    private readonly string _text;
    private readonly string _separator;
    private readonly int _depth;
    private readonly Place _beginning;
    private List<Place>? _others;

    private Place(Place? parent, string separator, string text)
    {
        _parent = parent;
        _separator = separator;
        _text = text;
        _depth = parent is null ? 0 : parent._depth + 1;
        _beginning = _depth <= Ends ? this : parent!._beginning;
    }

    /// <summary>Whether this is the root of an operation's places.</summary>
    public bool IsOperation { get; private init; }

    public static Place Operation(string text) => new(null, "", text) { IsOperation = true };

    public static Place Document(string text) => new(null, "", text);

    public Place Then(string text) => new(this, " > ", text);

    /// <summary>A part that is written without a step: the items of <c>language</c> are <c>language[]</c>.</summary>
    public Place Part(string text) => new(this, "", text);

    public void AlsoReachedFrom(Place other)
    {
        if (other != this)
        {
            (_others ??= []).Add(other);
        }
    }

    /// <summary>The places from which one comes here.</summary>
    public IEnumerable<Place> Origins => _parent is null ? _others ?? [] : _others is null ? [_parent] : [_parent, .. _others];

    /// <summary>The steps; of a way that goes round in circles, the first and the last ones.</summary>
    public override string ToString()
    {
        var steps = new Stack<string>();
        var place = this;
        while (place is not null)
        {
            steps.Push(place._text);
            steps.Push(place._separator);
            if (steps.Count == 2 * Ends && place._depth > Ends + 1)
            {
                steps.Push(" > …");
                place = place._beginning;
            }
            else
            {
                place = place._parent;
            }
        }

        return string.Concat(steps);
    }
}
