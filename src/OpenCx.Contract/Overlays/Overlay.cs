using System.Text.Json.Nodes;

namespace OpenCx.Contract.Overlays;

/// <summary>
/// What to change in an OpenAPI document, kept apart from it: the OpenAPI Initiative's Overlay Specification, 1.0
/// (https://spec.openapis.org/overlay/v1.0.0) and 1.1 (https://spec.openapis.org/overlay/v1.1.0).
/// </summary>
public sealed class Overlay
{
    internal Overlay(OverlayInfo info, string? extends, IReadOnlyList<OverlayAction> actions)
    {
        Info = info;
        Extends = extends;
        Actions = actions;
    }

    /// <summary>What the overlay says of itself.</summary>
    public OverlayInfo Info { get; }

    /// <summary>The URI reference of the document it is made for; null when it names none.</summary>
    public string? Extends { get; }

    /// <summary>The actions, in the order they are applied; never empty.</summary>
    public IReadOnlyList<OverlayAction> Actions { get; }

    /// <summary>Reads an overlay document.</summary>
    /// <exception cref="OverlayException">It is no Overlay 1.0 or 1.1 document.</exception>
    public static Overlay Parse(JsonNode? root) => OverlayReader.Read(root);

    /// <summary>Applies the actions one after the other, each to what the one before it left.</summary>
    /// <param name="document">The OpenAPI document, an object. It stays as it is: a copy is changed.</param>
    /// <param name="requireMatches">Whether an action that selects nothing is an error (the overlay has gone stale)
    /// and not, as the standard has it, a success without effect.</param>
    /// <exception cref="OverlayException">An action can't be applied.</exception>
    public OverlayResult Apply(JsonNode document, bool requireMatches = false)
    {
        var changed = Copy(document);
        List<OverlayActionResult> results = [];
        foreach (var action in Actions)
        {
            var matches = action.Apply(changed);
            results.Add(matches > 0 || !requireMatches
                ? new OverlayActionResult(action, matches)
                : throw action.Fault("selects nothing in the document: the overlay has gone stale"));
        }

        return new OverlayResult(changed, results);
    }

    /// <summary>
    /// Applies the actions that fit a document which the overlay was not written for, an older revision say: the others,
    /// whose target or source is not there, are left out.
    /// </summary>
    /// <exception cref="OverlayException">An action can't be applied.</exception>
    internal JsonObject ApplyWhatFits(JsonNode document)
    {
        var changed = Copy(document);
        foreach (var action in Actions)
        {
            if (action.Fits(changed))
            {
                action.Apply(changed);
            }
        }

        return changed;
    }

    private static JsonObject Copy(JsonNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document is JsonObject && Nesting.IsWithinLimit(document)
            ? document.DeepClone().AsObject()
            : throw new OverlayException("", $"An overlay applies to an object nested at most {Nesting.Limit} deep: this document is none.");
    }
}
