using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary><c>length(value)</c>: the Unicode scalar values of a string, the items of an array, the members of an object.</summary>
internal sealed record LengthFunction(Comparable Argument) : Comparable
{
    public override ComparableValue Evaluate(FilterContext context)
    {
        var value = Argument.Evaluate(context);
        return value switch
        {
            { Text: { } text } => ComparableValue.Of(text.EnumerateRunes().Count()),
            { Node: JsonArray items } => ComparableValue.Of(items.Count),
            { Node: JsonObject members } => ComparableValue.Of(members.Count),
            _ => ComparableValue.Nothing,
        };
    }
}
