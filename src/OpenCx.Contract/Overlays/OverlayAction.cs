using System.Globalization;
using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Overlays;

/// <summary>One change, made at every place that a target selects.</summary>
public sealed class OverlayAction
{
    private readonly JsonPathQuery _target;
    private readonly Change? _change;

    internal OverlayAction(int index, JsonPathQuery target, string? description, Change? change)
    {
        Index = index;
        _target = target;
        Description = description;
        _change = change;
    }

    /// <summary>Its place among the actions, counted from 0.</summary>
    public int Index { get; }

    /// <summary>The JSONPath expression that selects the places.</summary>
    public string Target => _target.ToString();

    /// <summary>Why it is there, in CommonMark.</summary>
    public string? Description { get; }

    /// <summary>Changes the document and says how many places were selected.</summary>
    internal int Apply(JsonObject document)
    {
        var targets = Select(_target, document);
        if (targets.Count > 0)
        {
            _change?.Apply(this, targets, document);
        }

        return Nesting.IsWithinLimit(document)
            ? targets.Count
            : throw Fault($"nests the document deeper than {Nesting.Limit} levels");
    }

    /// <summary>Whether the document has what the action brings to its target.</summary>
    internal bool Fits(JsonObject document) => _change?.FindsItsSource(this, document) ?? true;

    /// <summary>The places a query selects, each once.</summary>
    internal IReadOnlyList<LocatedNode> Select(JsonPathQuery query, JsonObject document)
    {
        try
        {
            return [.. query.Select(document).DistinctBy(node => node.Path)];
        }
        catch (JsonPathException exception)
        {
            throw Fault($"can't be evaluated: {exception.Message}", exception);
        }
    }

    internal OverlayException Fault(string message, Exception? innerException = null) =>
        new(PointerOf(Index), $"the target \"{Target}\" {message}", innerException) { ActionIndex = Index, Target = Target };

    internal static string PointerOf(int index) => $"/actions/{index.ToString(CultureInfo.InvariantCulture)}";
}
