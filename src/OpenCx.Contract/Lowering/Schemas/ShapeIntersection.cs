using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>The one shape that all parts of a schema (<c>allOf</c> and what stands beside it) describe together: no inheritance, one flat class.</summary>
internal sealed class ShapeIntersection(SchemaReader schemas, LoweringNotes notes)
{
    /// <summary>More than anybody writes: classes whose members lead round in circles of several lengths multiply.</summary>
    private const int MostClasses = 1024;

    /// <summary>The classes that each schema has put together, by what they are made of: members that lead back to the same parts lead back to the same class.</summary>
    private readonly Dictionary<JsonObject, Dictionary<HashSet<TypeDefinition>, TypeDefinition>> _classes = [];

    /// <summary>The lists and maps that are being put together: they have no name by which to lead back to them.</summary>
    private readonly HashSet<(Shape Left, Shape Right)> _nesting = [];

    public SchemaUse Of(IEnumerable<SchemaUse> parts, JsonObject source)
    {
        var said = parts.Where(part => part.Shape is not AnyShape).ToList();
        return said.Count == 0
            ? SchemaUse.Anything with { Shape = parts.All(part => part.Shape == AnyShape.Undescribed) ? AnyShape.Undescribed : AnyShape.Instance, Annotations = parts.Aggregate(Annotations.None, (all, part) => all.Over(part.Annotations)) }
            : said.Aggregate((left, right) => Of(left, right, source));
    }

    private SchemaUse Of(SchemaUse left, SchemaUse right, JsonObject source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
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
        (TypeShape { Definition.Body: ObjectBody first } one, TypeShape { Definition.Body: ObjectBody second } other) => OfClasses(one, first, other, second, source),
        (TypeShape { Definition.Body: ObjectBody }, MapShape) => left,
        (MapShape, TypeShape { Definition.Body: ObjectBody }) => right,
        (TypeShape { Definition.Body: EnumBody first }, TypeShape { Definition.Body: EnumBody second }) => OfEnums(left, first, right, second, source),
        (TypeShape { Definition.Body: EnumBody }, ScalarShape { Type: "string" }) => left,
        (ScalarShape { Type: "string" }, TypeShape { Definition.Body: EnumBody }) => right,
        (MapShape first, MapShape second) => Nested(left, right, source, () => new MapShape(Of([first.Values, second.Values], source))),
        (ArrayShape first, ArrayShape second) => Nested(left, right, source, () => new ArrayShape(Of([first.Items, second.Items], source), Merge(first.Bounds, second.Bounds))),
        (ScalarShape first, ScalarShape second) when first.Type == second.Type => new ScalarShape(first.Type, first.Format ?? second.Format, Merge(first.Bounds, second.Bounds)),
        (ScalarShape { IsNumeric: true } first, ScalarShape { IsNumeric: true } second) => first.Type == "integer" ? OfNumbers(first, second) : OfNumbers(second, first),
        (NullShape, NullShape) => left,
        _ => null,
    };

    /// <summary>What is made of all that the other is made of says both already; what a schema says itself makes it a class of its own all the same.</summary>
    private Shape OfClasses(TypeShape left, ObjectBody first, TypeShape right, ObjectBody second, JsonObject source)
    {
        var (ofLeft, ofRight) = (left.Definition.Parts, right.Definition.Parts);
        if (left == right || (right.Definition.Source != source && ofLeft.IsSupersetOf(ofRight)))
        {
            return left;
        }

        if (left.Definition.Source != source && ofRight.IsSupersetOf(ofLeft))
        {
            return right;
        }

        if (!_classes.TryGetValue(source, out var classes))
        {
            _classes.Add(source, classes = new(HashSet<TypeDefinition>.CreateSetComparer()));
        }

        HashSet<TypeDefinition> parts = [.. ofLeft, .. ofRight];
        if (classes.TryGetValue(parts, out var known))
        {
            return new TypeShape(known);
        }

        if (classes.Count == MostClasses || parts.Count > MostClasses)
        {
            notes.Add(source, $"its parts are or make more than {MostClasses} classes: raw JSON");
            return AnyShape.Instance;
        }

        return new TypeShape(classes[parts] = new TypeDefinition(source, Of(first, second, source), AnnotationReader.Read(source), parts));
    }

    private Shape Nested(Shape left, Shape right, JsonObject source, Func<Shape> combine)
    {
        if (!_nesting.Add((left, right)))
        {
            notes.Add(source, "its parts contain themselves without a class in between: raw JSON there");
            return AnyShape.Instance;
        }

        var combined = combine();
        _nesting.Remove((left, right));
        return combined;
    }

    private ObjectBody Of(ObjectBody first, ObjectBody second, JsonObject source)
    {
        var properties = new OrderedDictionary<string, ObjectProperty>(first.Properties, StringComparer.Ordinal);
        foreach (var (name, property) in second.Properties)
        {
            properties[name] = properties.TryGetValue(name, out var other)
                ? new ObjectProperty(() => Of([other.Use, property.Use], source), other.IsRequired || property.IsRequired)
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

    /// <summary>An integer, unless the other part tells that it may outgrow one.</summary>
    private static ScalarShape OfNumbers(ScalarShape integer, ScalarShape number) =>
        NumberReader.Read(Merge(integer.Bounds, number.Bounds), ["integer"]) is { Type: "number" } wider ? wider : integer;

    private static JsonObject Merge(JsonObject first, JsonObject second) =>
        new(first.Concat(second).DistinctBy(bound => bound.Key).Select(bound => KeyValuePair.Create(bound.Key, bound.Value?.DeepClone())));
}
