using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>The one shape that all parts of a schema (<c>allOf</c> and what stands beside it) describe together: no inheritance, one flat class.</summary>
internal sealed class ShapeIntersection(SchemaReader schemas, LoweringNotes notes)
{
    public SchemaUse Of(IEnumerable<SchemaUse> parts, JsonObject source)
    {
        var said = parts.Where(part => part.Shape is not AnyShape).ToList();
        return said.Count == 0
            ? SchemaUse.Anything with { Shape = parts.All(part => part.Shape == AnyShape.Undescribed) ? AnyShape.Undescribed : AnyShape.Instance, Annotations = parts.Aggregate(Annotations.None, (all, part) => all.Over(part.Annotations)) }
            : said.Aggregate((left, right) => Of(left, right, source));
    }

    private SchemaUse Of(SchemaUse left, SchemaUse right, JsonObject source)
    {
        var annotations = left.Annotations.Over(right.Annotations);
        if (left.Shape is ReferenceShape first && right.Shape is ReferenceShape second && first.Target == second.Target)
        {
            return left with { IsNullable = left.IsNullable && right.IsNullable, Annotations = annotations };
        }

        var (resolvedLeft, resolvedRight) = (schemas.Resolve(left), schemas.Resolve(right));
        var shape = Of(resolvedLeft.Shape, resolvedRight.Shape, source);
        if (shape is null)
        {
            notes.Add(source, $"its parts contradict one another ({ShapeNames.Of(left)}, {ShapeNames.Of(right)}): raw JSON");
        }

        // A part that adds nothing leaves the reference to the other in place, and with it the type's name.
        var isNullable = resolvedLeft.IsNullable && resolvedRight.IsNullable;
        var unchanged = IsUnchanged(resolvedLeft) ? left.Shape : IsUnchanged(resolvedRight) ? right.Shape : null;
        return new SchemaUse(unchanged ?? shape ?? AnyShape.Instance, isNullable, annotations);

        bool IsUnchanged(SchemaUse part) => shape == part.Shape && isNullable == part.IsNullable;
    }

    private Shape? Of(Shape left, Shape right, JsonObject source) => (left, right) switch
    {
        (AnyShape, _) => right,
        (_, AnyShape) => left,
        (TypeShape { Definition.Body: ObjectBody first }, TypeShape { Definition.Body: ObjectBody second }) =>
            left == right ? left : new TypeShape(new TypeDefinition(source, Of(first, second, source), AnnotationReader.Read(source))),
        (TypeShape { Definition.Body: ObjectBody }, MapShape) => left,
        (MapShape, TypeShape { Definition.Body: ObjectBody }) => right,
        (TypeShape { Definition.Body: EnumBody first }, TypeShape { Definition.Body: EnumBody second }) => OfEnums(left, first, right, second, source),
        (TypeShape { Definition.Body: EnumBody }, ScalarShape { Type: "string" }) => left,
        (ScalarShape { Type: "string" }, TypeShape { Definition.Body: EnumBody }) => right,
        (MapShape first, MapShape second) => new MapShape(Of([first.Values, second.Values], source)),
        (ArrayShape first, ArrayShape second) => new ArrayShape(Of([first.Items, second.Items], source), Merge(first.Bounds, second.Bounds)),
        (ScalarShape first, ScalarShape second) when first.Type == second.Type => new ScalarShape(first.Type, first.Format ?? second.Format, Merge(first.Bounds, second.Bounds)),
        (ScalarShape { IsNumeric: true } first, ScalarShape { IsNumeric: true } second) => first.Type == "integer" ? first : second,
        (NullShape, NullShape) => left,
        _ => null,
    };

    private ObjectBody Of(ObjectBody first, ObjectBody second, JsonObject source)
    {
        var properties = new OrderedDictionary<string, ObjectProperty>(first.Properties, StringComparer.Ordinal);
        foreach (var (name, property) in second.Properties)
        {
            properties[name] = properties.TryGetValue(name, out var other)
                ? new ObjectProperty(Of([other.Use, property.Use], source), other.IsRequired || property.IsRequired)
                : property;
        }

        return new ObjectBody(properties);
    }

    private static TypeShape OfEnums(Shape left, EnumBody first, Shape right, EnumBody second, JsonObject source)
    {
        var common = first.Values.Where(value => second.Values.Any(other => other.Wire == value.Wire)).ToList();
        return common.Count == first.Values.Count ? (TypeShape)left
            : common.Count == second.Values.Count ? (TypeShape)right
            : new TypeShape(new TypeDefinition(source, new EnumBody(common.Count > 0 ? common : [.. first.Values.Concat(second.Values)]), AnnotationReader.Read(source)));
    }

    private static JsonObject Merge(JsonObject first, JsonObject second) =>
        new(first.Concat(second).DistinctBy(bound => bound.Key).Select(bound => KeyValuePair.Create(bound.Key, bound.Value?.DeepClone())));
}
