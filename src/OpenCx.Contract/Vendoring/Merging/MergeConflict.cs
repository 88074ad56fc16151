using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>What two documents say differently of the same thing: the first difference, in both places and both values.</summary>
internal static class MergeConflict
{
    private const int MaxLength = 200;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="first">The document that came first.</param>
    /// <param name="firstPointer">Where the thing stands in it, or would.</param>
    /// <param name="second">The document that says it differently.</param>
    /// <param name="secondPointer">Where the thing stands in that one, or would.</param>
    public static ContractException Between(ContractDocument first, string firstPointer, ContractDocument second, string secondPointer)
    {
        var inside = DifferingPart(Resolve(first, firstPointer).Node, Resolve(second, secondPointer).Node);
        var (left, right) = (Resolve(first, firstPointer + inside), Resolve(second, secondPointer + inside));
        return new ContractException(
            second.Locate(secondPointer + inside),
            $"{secondPointer}{inside}: the sources contradict each other: {Describe(right)} here, {Describe(left)} in {first.Locate(firstPointer + inside)}");
    }

    private static (bool IsThere, JsonNode? Node) Resolve(ContractDocument document, string pointer) =>
        (JsonPointer.TryResolve(document.Root, pointer, out var node), node);

    /// <summary>Leads to the first value, as deep as can be, that is not the same in both.</summary>
    private static string DifferingPart(JsonNode? left, JsonNode? right)
    {
        var names = (left, right) switch
        {
            (JsonObject a, JsonObject b) => a.Select(member => member.Key).Union(b.Select(member => member.Key)),
            (JsonArray a, JsonArray b) when a.Count == b.Count => Enumerable.Range(0, a.Count).Select(index => index.ToString(CultureInfo.InvariantCulture)),
            _ => [],
        };
        foreach (var name in names)
        {
            var (isInLeft, isInRight) = (JsonPointer.TryStep(left, name, out var leftPart), JsonPointer.TryStep(right, name, out var rightPart));
            if (isInLeft != isInRight || !JsonNode.DeepEquals(leftPart, rightPart))
            {
                return JsonPointer.Append("", name) + (isInLeft && isInRight ? DifferingPart(leftPart, rightPart) : "");
            }
        }

        return "";
    }

    private static string Describe((bool IsThere, JsonNode? Node) value)
    {
        var text = value.IsThere ? value.Node?.ToJsonString(Readable) ?? "null" : "nothing";
        return text.Length <= MaxLength ? text : text[..(MaxLength - 1)] + "…";
    }
}
