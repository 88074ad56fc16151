using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>The one shape that two alternatives have in common, where they have one.</summary>
internal sealed class ShapeUnion(SchemaReader schemas)
{
    /// <summary>The lists that are being united: of those that contain themselves C# has no word for what they have in common.</summary>
    private readonly HashSet<(ArrayShape Left, ArrayShape Right)> _nesting = [];

    public SchemaUse? Of(SchemaUse left, SchemaUse right, JsonObject source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (AreSame(left.Shape, right.Shape))
        {
            return left;
        }

        var (first, second) = (schemas.Resolve(left), schemas.Resolve(right));
        if (first.SaysNothing || second.SaysNothing)
        {
            return SchemaUse.Anything;
        }

        return AreSame(first.Shape, second.Shape) ? left
            : Of(first.Shape, second.Shape, source) is { } shape ? new SchemaUse(shape, first.IsNullable || second.IsNullable, Annotations.None)
            : null;
    }

    private Shape? Of(Shape left, Shape right, JsonObject source) => (left, right) switch
    {
        (NullShape, _) => right,
        (_, NullShape) => left,
        (ScalarShape { IsNumeric: true } first, ScalarShape { IsNumeric: true } second) => UnionOfNumbers(first, second),
        (ScalarShape first, ScalarShape second) when first.Type == second.Type => new ScalarShape(first.Type, first.Format == second.Format ? first.Format : null, []),
        (ScalarShape { Type: "string" }, TypeShape { Definition.Body: EnumBody }) => PlainString,
        (TypeShape { Definition.Body: EnumBody }, ScalarShape { Type: "string" }) => PlainString,
        (TypeShape { Definition.Body: EnumBody first }, TypeShape { Definition.Body: EnumBody second }) => UnionOfEnums(first, second, source),
        (ArrayShape first, ArrayShape second) => UnionOfArrays(first, second, source),
        _ => null,
    };

    private ArrayShape? UnionOfArrays(ArrayShape first, ArrayShape second, JsonObject source)
    {
        if (!_nesting.Add((first, second)))
        {
            return null;
        }

        var items = Of(first.Items, second.Items, source);
        _nesting.Remove((first, second));
        return items is null ? null : new ArrayShape(items, []);
    }

    private static ScalarShape PlainString => new("string", null, []);

    private static bool AreSame(Shape left, Shape right) => (left, right) switch
    {
        (ReferenceShape first, ReferenceShape second) => first.Target == second.Target,
        (TypeShape first, TypeShape second) => first.Definition == second.Definition,
        _ => false,
    };

    private static ScalarShape UnionOfNumbers(ScalarShape first, ScalarShape second) =>
        first.Type == second.Type && first.Format == second.Format ? new ScalarShape(first.Type, first.Format, [])
        : first.Type == "integer" && second.Type == "integer" ? new ScalarShape("integer", "int64", [])
        : new ScalarShape("number", null, []);

    private static TypeShape UnionOfEnums(EnumBody first, EnumBody second, JsonObject source) =>
        new(new TypeDefinition(source, new EnumBody([.. first.Values.Concat(second.Values).DistinctBy(value => value.Wire)]), AnnotationReader.Read(source)));
}
