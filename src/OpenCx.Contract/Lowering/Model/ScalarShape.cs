using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Model;

/// <summary>A string, a number, an integer or a boolean; the bounds are for the reader of the generated docs.</summary>
internal sealed record ScalarShape(string Type, string? Format, JsonObject Bounds) : Shape
{
    /// <summary>Whether a form sends it as bytes, though JSON holds it as text.</summary>
    public bool MayBeBytes { get; init; }

    public bool IsNumeric => Type is "integer" or "number";
}
