using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What a value of a discriminator stands for.</summary>
/// <param name="Name">What the schema is called.</param>
/// <param name="Node">Where the document says so.</param>
/// <param name="Schema">The schema, where there is one.</param>
internal sealed record DiscriminatorTarget(string? Name, SpecNode Node, SchemaSites? Schema)
{
    /// <summary>What a mapping leads to: it names a component, or refers to a schema.</summary>
    public static DiscriminatorTarget Of(SpecNode mapping)
    {
        var reference = ReferenceOf(mapping.AsText);
        var schema = reference is null ? null : mapping.Document.References.Resolve(reference, mapping.Value!);
        return new DiscriminatorTarget(NameOf(mapping.AsText), mapping, schema is null ? null : SchemaSites.At(mapping with { Value = schema }));
    }

    public static string? NameOf(string? mapping) => ReferenceOf(mapping)?.Split('/')[^1];

    private static string? ReferenceOf(string? mapping) =>
        mapping is null || mapping.Contains('/') || mapping.Contains('#') ? mapping : "#/components/schemas/" + mapping;
}
