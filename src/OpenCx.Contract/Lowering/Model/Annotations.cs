using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Model;

/// <summary>What a schema says to people rather than to validators.</summary>
internal sealed record Annotations(string? Description, bool IsDeprecated, bool IsReadOnly, bool IsWriteOnly, JsonNode? Example, JsonObject? Extensions)
{
    public static Annotations None { get; } = new(null, false, false, false, null, null);

    public bool AreEmpty => this == None;

    /// <summary>These where they say something, otherwise <paramref name="inner"/>.</summary>
    public Annotations Over(Annotations inner) => inner.AreEmpty ? this : new Annotations(
        Description ?? inner.Description,
        IsDeprecated || inner.IsDeprecated,
        IsReadOnly || inner.IsReadOnly,
        IsWriteOnly || inner.IsWriteOnly,
        Example ?? inner.Example,
        Extensions ?? inner.Extensions);
}
