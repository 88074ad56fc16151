using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reading.Checks;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Lowering;

/// <summary>
/// Finds values that no keyword of their name can have: <c>required: true</c>, <c>minimum: "1"</c>. They say nothing, and whoever
/// wrote them believes that they do. Contracts with such mistakes work elsewhere, so that they are noted and not refused.
/// </summary>
internal static class KeywordCheck
{
    private static readonly string[] FlagsOfSchemas = ["uniqueItems", "nullable", "readOnly", "writeOnly", "deprecated"];
    private static readonly string[] Counts = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];
    private static readonly string[] Numbers = ["minimum", "maximum", "multipleOf"];
    private static readonly string[] FlagsOfParts = ["required", "deprecated", "explode", "allowReserved"];

    /// <summary>Notes what a contract holds of them.</summary>
    public static void Check(ContractDocument contract, LoweringNotes notes)
    {
        foreach (var element in contract.Elements())
        {
            foreach (var (keyword, value) in element.Node as JsonObject ?? [])
            {
                if (ExpectedOf(element.Kind, keyword) is var (what, isIt) && !isIt(value))
                {
                    notes.Add(element.Node, $"{keyword}: {what} is expected, {DocumentCheck.Describe(value)} stands there: left out");
                }
            }
        }
    }

    private static (string What, Func<JsonNode?, bool> IsIt)? ExpectedOf(ElementKind holder, string keyword) => holder switch
    {
        ElementKind.Schema when FlagsOfSchemas.Contains(keyword) => ("true or false", IsFlag),
        ElementKind.Schema when Counts.Contains(keyword) => ("an integer from 0 on", IsCount),
        ElementKind.Schema when Numbers.Contains(keyword) => ("a number", IsNumber),
        ElementKind.Schema when keyword is "exclusiveMinimum" or "exclusiveMaximum" => ("a number", static value => IsNumber(value) || IsFlag(value)),
        ElementKind.Schema when keyword is "required" => ("an array of names", IsArray),
        ElementKind.Schema when keyword is "enum" => ("an array of values", IsArray),
        ElementKind.Parameter or ElementKind.Header or ElementKind.RequestBody or ElementKind.Operation when FlagsOfParts.Contains(keyword) => ("true or false", IsFlag),
        _ => null,
    };

    private static bool IsFlag(JsonNode? value) => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    private static bool IsNumber(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number;

    /// <summary>As JSON Schema has it, 3.0 is an integer.</summary>
    private static bool IsCount(JsonNode? value) => IsNumber(value) && value!.AsValue().TryGetValue<double>(out var number) && number >= 0 && Math.Floor(number) == number;

    private static bool IsArray(JsonNode? value) => value is JsonArray;
}
