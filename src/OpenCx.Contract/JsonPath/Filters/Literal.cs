using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>A number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record Literal(JsonNode? Value) : Comparable
{
    public override ComparableValue Evaluate(FilterContext context) => ComparableValue.Of(Value);
}
