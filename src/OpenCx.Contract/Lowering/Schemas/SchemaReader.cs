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
    private readonly DerivedSchemas _derived;
    private readonly Dictionary<JsonNode, SchemaUse> _read = [];
    private readonly Dictionary<JsonNode, SchemaCore> _cores = [];

    /// <summary>The schemas that are being read, and of them those whose core is.</summary>
    private readonly HashSet<JsonNode> _reading = [];
    private readonly HashSet<JsonNode> _composing = [];
    private JsonNode? _innermost;

    /// <summary>The innermost of the schemas whose core is being read, and what others are to one of these: part of what they say leads back to it.</summary>
    private JsonNode? _composer;
    private readonly Dictionary<(JsonNode Composer, JsonNode Schema), SchemaUse> _seenFrom = [];

    public SchemaReader(ContractDocument contract, LoweringNotes notes)
    {
        _contract = contract;
        _notes = notes;
        _types = new TypeKeywordReader(this, notes);
        _unions = new UnionReader(this, notes);
        _intersection = new ShapeIntersection(this, notes);
        _requiredness = new Requiredness(this, contract, notes);
        _derived = new DerivedSchemas(contract);
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
            return ReadWithin(schema);
        }

        var outer = _innermost;
        _innermost = schema;
        try
        {
            return ReadReference(keywords) is { } reference ? _read[schema] = reference : ReadKeywords(keywords);
        }
        finally
        {
            _reading.Remove(schema);
            _innermost = outer;
        }
    }

    /// <summary>What a schema is to one that it is made of: a base, to those derived from it that are its alternatives.</summary>
    private SchemaUse ReadWithin(JsonNode schema)
    {
        if (!_composing.Contains(schema) && _cores[schema].Use is var core && (!core.SaysNothing || _composing.Contains(_innermost!)))
        {
            return core;
        }

        _notes.Add(schema, "is made of itself: raw JSON");
        return SchemaUse.Anything;
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

    /// <summary>The same, or null where the reference leads to a schema whose members are not known yet.</summary>
    public SchemaUse? TryResolve(SchemaUse use)
    {
        for (var steps = 0; use.Shape is ReferenceShape reference && steps < LongestChain; steps++)
        {
            if (_composing.Contains(reference.Target))
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

    /// <summary>What a schema says that is a reference and nothing else; null for others.</summary>
    private SchemaUse? ReadReference(JsonObject schema)
    {
        if (schema.ContainsKey("$dynamicRef") || schema.ContainsKey("$recursiveRef"))
        {
            _notes.Add(schema, "a dynamic reference has no counterpart in C#: raw JSON");
            return SchemaUse.Anything with { Annotations = AnnotationReader.Read(schema) };
        }

        return _contract.Version.Minor == 0 && ReferenceOf(schema) is { } reference
            ? new SchemaUse(reference, schema.IsTrue("nullable"), AnnotationReader.Read(schema))
            : null;
    }

    private SchemaUse ReadKeywords(JsonObject schema)
    {
        var core = CoreOf(schema);
        if (!UnionReader.HasAlternatives(schema))
        {
            return _read[schema] = core.Use;
        }

        if (_composer is null || !_derived.LeadTo(_composing, schema))
        {
            return _read[schema] = AddAlternatives(schema, core);
        }

        // To a schema that is derived from this one it is a base, whose alternatives are for later: they are made of that schema.
        if (_derived.Are(_composing, schema))
        {
            return core.Use;
        }

        // Bases are among its alternatives: what it says to that schema is not yet all that it says.
        var view = (_composer, schema);
        return _seenFrom.TryGetValue(view, out var seen) ? seen : _seenFrom[view] = AddAlternatives(schema, core);
    }

    private SchemaCore CoreOf(JsonObject schema)
    {
        if (_cores.TryGetValue(schema, out var known))
        {
            return known;
        }

        var outer = _composer;
        _composer = schema;
        _composing.Add(schema);
        var core = ReadCore(schema);
        _composing.Remove(schema);
        _composer = outer;
        _cores.Add(schema, core);
        return core;
    }

    private SchemaCore ReadCore(JsonObject schema)
    {
        var own = _types.Read(schema);
        List<SchemaUse> parts = [.. schema.List("allOf")?.Select(Read) ?? []];
        if (ReferenceOf(schema) is { } reference)
        {
            parts.Insert(0, SchemaUse.Of(reference));
        }

        var together = _intersection.Of([own, .. parts], schema);
        return new SchemaCore(own, parts, together, Whole(schema, own, parts, [], together));
    }

    private SchemaUse AddAlternatives(JsonObject schema, SchemaCore core)
    {
        var unions = _unions.Read(schema, core.Own);
        var isAnyOfSeveralObjects = core.Own.Shape is MapShape { Values.SaysNothing: true } && unions.Any(union => union.Shape is AnyShape && !union.SaysNothing);

        // "Some object, one of these": raw JSON can be turned into each of them, a map of raw JSON could not.
        return isAnyOfSeveralObjects
            ? Whole(schema, SchemaUse.Anything, core.Parts, unions, _intersection.Of([SchemaUse.Anything, .. core.Parts, .. unions], schema))
            : Whole(schema, core.Own, core.Parts, unions, _intersection.Of([core.Together, .. unions], schema));
    }

    private SchemaUse Whole(JsonObject schema, SchemaUse own, IReadOnlyList<SchemaUse> parts, IReadOnlyList<SchemaUse> unions, SchemaUse together)
    {
        var whole = _requiredness.Apply(schema, together);
        var isNullableBehindReference = together.Shape is ReferenceShape && whole is { Shape: TypeShape, IsNullable: true };
        return whole with
        {
            IsNullable = NamesNull(schema, own, unions) || (own.SaysNothing && AllowNull([.. parts, .. unions])) || isNullableBehindReference,
            Annotations = AnnotationReader.Read(schema).Over(whole.Annotations),
        };
    }

    /// <summary>
    /// Strictly, null would have to be allowed by every part of the schema. Documents rarely mean that when they name it,
    /// and a C# member that may be null breaks nobody.
    /// </summary>
    private static bool NamesNull(JsonObject schema, SchemaUse own, IReadOnlyList<SchemaUse> unions) =>
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
