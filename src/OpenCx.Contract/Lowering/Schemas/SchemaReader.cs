using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads schemas, each once, as shapes that C# can say.</summary>
internal sealed class SchemaReader
{
    private const int LongestChain = 256;

    private readonly ContractDocument _contract;
    private readonly LoweringNotes _notes;
    private readonly TypeKeywordReader _types;
    private readonly UnionReader _unions;
    private readonly ShapeIntersection _intersection;
    private readonly Requiredness _requiredness;
    private readonly Dictionary<JsonNode, SchemaUse> _read = [];
    private readonly HashSet<JsonNode> _reading = [];

    public SchemaReader(ContractDocument contract, LoweringNotes notes)
    {
        _contract = contract;
        _notes = notes;
        _types = new TypeKeywordReader(this, notes);
        _unions = new UnionReader(this, notes);
        _intersection = new ShapeIntersection(this, notes);
        _requiredness = new Requiredness(this, contract, notes);
    }

    /// <summary>Whether a schema of bytes may say nothing at all, as it may since OpenAPI 3.1.</summary>
    public bool BytesNeedNoType => _contract.Version.Minor > 0;

    public SchemaUse Read(JsonNode? schema)
    {
        if (schema is not JsonObject keywords)
        {
            return SchemaUse.Anything;
        }

        if (_read.TryGetValue(schema, out var known))
        {
            return known;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_reading.Add(schema))
        {
            _notes.Add(schema, "is made of itself: raw JSON");
            return SchemaUse.Anything;
        }

        try
        {
            return _read[schema] = ReadKeywords(keywords);
        }
        finally
        {
            _reading.Remove(schema);
        }
    }

    /// <summary>The use that a reference leads to in the end; what the reference itself says stays on top.</summary>
    public SchemaUse Resolve(SchemaUse use)
    {
        for (var steps = 0; use.Shape is ReferenceShape reference; steps++)
        {
            if (steps == LongestChain)
            {
                _notes.Add(reference.Target, "is made of itself: raw JSON");
                return SchemaUse.Anything;
            }

            use = Follow(use, reference);
        }

        return use;
    }

    /// <summary>The same, or null where the reference leads to a schema that is being read.</summary>
    public SchemaUse? TryResolve(SchemaUse use)
    {
        for (var steps = 0; use.Shape is ReferenceShape reference && steps < LongestChain; steps++)
        {
            if (_reading.Contains(reference.Target))
            {
                return null;
            }

            use = Follow(use, reference);
        }

        return use;
    }

    /// <summary>One step along a reference.</summary>
    private SchemaUse Follow(SchemaUse use, ReferenceShape reference)
    {
        var target = Read(reference.Target);
        return use with { Shape = target.Shape, IsNullable = use.IsNullable || target.IsNullable };
    }

    private SchemaUse ReadKeywords(JsonObject schema)
    {
        var annotations = AnnotationReader.Read(schema);
        if (schema.ContainsKey("$dynamicRef") || schema.ContainsKey("$recursiveRef"))
        {
            _notes.Add(schema, "a dynamic reference has no counterpart in C#: raw JSON");
            return SchemaUse.Anything with { Annotations = annotations };
        }

        var reference = ReferenceOf(schema);
        if (reference is not null && _contract.Version.Minor == 0)
        {
            return new SchemaUse(reference, schema.IsTrue("nullable"), annotations);
        }

        var own = _types.Read(schema);
        List<SchemaUse> parts = [.. schema.List("allOf")?.Select(Read) ?? []];
        if (reference is not null)
        {
            parts.Insert(0, SchemaUse.Of(reference));
        }

        var unions = _unions.Read(schema, own);
        if (own.Shape is MapShape { Values.SaysNothing: true } && unions.Any(union => union.Shape is AnyShape && !union.SaysNothing))
        {
            // "Some object, one of these": raw JSON can be turned into each of them, a map of raw JSON could not.
            own = SchemaUse.Anything;
        }

        var together = _intersection.Of([own, .. parts, .. unions], schema);
        var whole = _requiredness.Apply(schema, together);
        var isNullableBehindReference = together.Shape is ReferenceShape && whole is { Shape: TypeShape, IsNullable: true };
        return whole with
        {
            IsNullable = NamesNull(schema, own, unions) || (own.SaysNothing && AllowNull([.. parts, .. unions])) || isNullableBehindReference,
            Annotations = annotations.Over(whole.Annotations),
        };
    }

    /// <summary>
    /// Strictly, null would have to be allowed by every part of the schema. Documents rarely mean that when they name it,
    /// and a C# member that may be null breaks nobody.
    /// </summary>
    private static bool NamesNull(JsonObject schema, SchemaUse own, List<SchemaUse> unions) =>
        schema.IsTrue("nullable")
        || own is { IsNullable: true, SaysNothing: false }
        || unions.Any(union => union is { IsNullable: true, SaysNothing: false });

    private bool AllowNull(List<SchemaUse> parts) =>
        parts.All(part => part.IsNullable || (parts.Count > 1 && Resolve(part).IsNullable));

    private ReferenceShape? ReferenceOf(JsonObject schema) =>
        schema.Text("$ref") is { } reference && _contract.References.Resolve(reference, schema) is { } target
            ? new ReferenceShape(target)
            : null;
}
