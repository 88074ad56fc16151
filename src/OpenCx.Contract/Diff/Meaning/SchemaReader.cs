using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Reads schemas for what they say.</summary>
internal sealed class SchemaReader
{
    private const int DeepestComposition = 200;

    /// <summary>Schemas that meet in ever new combinations must not fill the memory; those that are read again are so soon.</summary>
    private const int MostReadTogether = 10_000;

    private readonly Dictionary<SpecNode, Schema> _read = [];
    private readonly Dictionary<SchemaSites, Schema> _readTogether = [];
    private readonly Dictionary<JsonNode, Schema> _referenced = [];
    private readonly Dictionary<JsonNode, Schema> _unfinished = [];
    private readonly HashSet<JsonNode> _open = [];
    private readonly ComponentNames _components = new();
    private int _cyclesCut;

    public ComponentFamilies Families { get; } = new();

    /// <summary>What all places together say; a place where nothing stands allows anything.</summary>
    public Schema Read(SchemaSites sites)
    {
        if (sites.IsEmpty)
        {
            return new Schema { Home = sites.Around };
        }

        if (sites.Nodes.Count == 1)
        {
            return Read(sites.First);
        }

        if (!_readTogether.TryGetValue(sites, out var schema))
        {
            schema = Read(sites.First);
            foreach (var site in sites.Nodes.Skip(1))
            {
                schema = SchemaIntersection.Of(schema, Read(site));
            }

            if (_readTogether.Count >= MostReadTogether)
            {
                _readTogether.Clear();
            }

            _readTogether.Add(sites, schema);
        }

        return schema;
    }

    /// <summary>What one place says; it is read once, however often alternatives are compared with one another.</summary>
    public Schema Read(SpecNode node)
    {
        if (_open.Count > 0)
        {
            return ReadAnew(node);
        }

        if (!_read.TryGetValue(node, out var schema))
        {
            schema = ReadAnew(node);
            _read.Add(node, schema);
        }

        return schema;
    }

    private Schema ReadAnew(SpecNode node)
    {
        if (node.OfTypes is { } types)
        {
            var all = Read(node with { OfTypes = null });
            return SchemaIntersection.Of(all, new Schema { Home = all.Home, Types = types, TypesBesideUnions = types });
        }

        if (node.Value is null)
        {
            return new Schema { Home = node };
        }

        if (node is { IsKeywordsOnly: true, Object: not null })
        {
            return SchemaKeywords.Read(node);
        }

        if (_open.Count > DeepestComposition)
        {
            throw new ContractException(node.Document.Locate(node.Pointer), $"schemas are composed of one another ($ref, allOf, oneOf, anyOf) more than {DeepestComposition} levels deep");
        }

        if (!_open.Add(node.Value))
        {
            _cyclesCut++;
            return new Schema { Home = node };
        }

        try
        {
            return ReadOpened(node);
        }
        finally
        {
            _open.Remove(node.Value);
        }
    }

    private Schema ReadOpened(SpecNode node)
    {
        if (node.Object is null)
        {
            return new Schema { Home = node, Types = node.Value!.GetValueKind() == JsonValueKind.False ? JsonTypes.None : JsonTypes.Any };
        }

        if (node.Text("$ref") is { } reference)
        {
            var target = ReadReference(node, reference);
            return node.IsPureReference
                ? target
                : ReadTogether(target, SchemaKeywords.Read(node), node);
        }

        var schema = ReadTogether(ReadDynamicReference(node), SchemaKeywords.Read(node), node);
        if (schema.Component is null && _components.NameOf(node) is { } name)
        {
            schema.Component = name;
            schema.Home = node;
        }

        return schema;
    }

    private Schema ReadReference(SpecNode node, string reference) =>
        node.Document.References.Resolve(reference, node.Value!) is { } target
            ? ReadTarget(node, target)
            : new Schema { Home = node, Opaque = reference };

    /// <summary>What a <c>$dynamicRef</c> leads to (since 3.1), where that does not depend on the way there.</summary>
    private Schema? ReadDynamicReference(SpecNode node) =>
        node.Document.Version.Minor > 0 && node.Text("$dynamicRef") is { } reference
        && node.Document.References.ResolveDynamic(reference, node.Value!) is { } target
            ? ReadTarget(node, target)
            : null;

    private Schema ReadTarget(SpecNode node, JsonNode target)
    {
        if (_referenced.TryGetValue(target, out var known) || _unfinished.TryGetValue(target, out known))
        {
            return known;
        }

        var cyclesCutBefore = _cyclesCut;
        var schema = Read(new SpecNode(node.Document, target));
        Remember(target, schema, isWhole: _cyclesCut == cyclesCutBefore);
        return schema;
    }

    /// <summary>
    /// A schema read on the way through a cycle lacks what the cycle had not come to yet: it is good enough for the schema
    /// that is being read around it, and no longer.
    /// </summary>
    private void Remember(JsonNode target, Schema schema, bool isWhole)
    {
        var isOutermost = _open.Count <= 1;
        (isWhole || isOutermost ? _referenced : _unfinished)[target] = schema;
        if (isOutermost)
        {
            _unfinished.Clear();
        }
    }

    /// <summary>A schema's own keywords together with its reference, its <c>allOf</c> and its alternatives.</summary>
    private Schema ReadTogether(Schema? referenced, Schema own, SpecNode node)
    {
        var schema = referenced is null ? own : SchemaIntersection.Of(referenced, own);
        var isComposed = referenced is not null;
        foreach (var conjunct in node["allOf"].Items())
        {
            isComposed = true;
            schema = SchemaIntersection.Of(schema, Read(conjunct));
            schema.Conjuncts.Add(conjunct);
        }

        foreach (var keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (node[keyword].Value is JsonArray { Count: > 0 })
            {
                isComposed = true;
                schema = SchemaIntersection.Of(schema, ReadUnion(node, keyword, own.IsAnything ? null : node with { IsKeywordsOnly = true }));
            }
        }

        Unevaluated.Simplify(schema, own);

        // Beside a composition, "or null" is meant for the whole, whatever the parts say of null.
        var isNullable = node.Has("type") ? isComposed && own.Types.AllowsNull() : node.IsTrue("nullable");
        if (isNullable)
        {
            schema = SchemaIntersection.Copy(schema);
            schema.AllowNull();
        }

        return schema;
    }

    private Schema ReadUnion(SpecNode node, string keyword, SpecNode? beside)
    {
        var branches = new List<SpecNode>();
        var schemas = new List<Schema>();
        var (isExclusive, isNullable) = (keyword == "oneOf", false);
        foreach (var branch in node[keyword].Items())
        {
            var schema = Read(branch);
            if (schema is { Types: JsonTypes.Null, Opaque: null })
            {
                isNullable = true;
            }
            else if (!schema.IsNothing)
            {
                branches.Add(branch);
                schemas.Add(schema);
            }
        }

        var whole = branches.Count switch
        {
            0 => new Schema { Home = node, Types = JsonTypes.None, TypesBesideUnions = JsonTypes.None },
            1 => SchemaIntersection.Copy(schemas[0]),
            _ => ScalarUnion.Of(schemas, node, isExclusive) ?? ListUnion.Of(schemas, node, isExclusive) ?? new Schema
            {
                Home = node,
                Types = TypesOf(schemas),
                Unions = { new SchemaUnion(isExclusive, node[keyword], branches, beside) },
            },
        };
        if (isNullable)
        {
            whole.AllowNull();
        }

        return whole;
    }

    private static JsonTypes TypesOf(List<Schema> alternatives)
    {
        var types = JsonTypes.None;
        alternatives.ForEach(alternative => types |= alternative.Types);
        return types;
    }
}
