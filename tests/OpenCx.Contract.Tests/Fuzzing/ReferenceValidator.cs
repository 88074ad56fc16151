using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>
/// Whether a value fits a schema, by the letter of JSON Schema 2020-12: a second opinion on what a contract allows, which
/// shares nothing with the comparison that it is held against.
/// </summary>
internal sealed class ReferenceValidator(JsonNode document)
{
    /// <summary>Whether some value fitted several alternatives of a oneOf.</summary>
    public bool IsAmbiguous { get; set; }

    public bool Allows(JsonNode? schema, JsonNode? value) => schema switch
    {
        null => true,
        JsonObject keywords => keywords.All(keyword => Holds(keywords, keyword.Key, keyword.Value!, value)),
        _ => schema.GetValue<bool>(),
    };

    /// <summary>The schema that a reference leads to.</summary>
    public JsonNode Target(JsonNode reference) =>
        reference.GetValue<string>().Split('/').Skip(1).Aggregate(document, (node, name) => node[name]!);

    private bool Holds(JsonObject schema, string keyword, JsonNode argument, JsonNode? value) => keyword switch
    {
        "$ref" => Allows(Target(argument), value),
        "type" => argument is JsonArray names ? names.Any(name => IsOf(name!.GetValue<string>(), value)) : IsOf(argument.GetValue<string>(), value),
        "const" => JsonNode.DeepEquals(argument, value),
        "enum" => argument.AsArray().Any(item => JsonNode.DeepEquals(item, value)),
        "allOf" => argument.AsArray().All(branch => Allows(branch, value)),
        "anyOf" => argument.AsArray().Any(branch => Allows(branch, value)),
        "oneOf" => FitsOne(argument.AsArray(), value),
        "not" => !Allows(argument, value),
        _ => value switch
        {
            JsonObject members => HoldsForObject(schema, keyword, argument, members),
            JsonArray items => HoldsForArray(schema, keyword, argument, items),
            JsonValue scalar => HoldsForScalar(keyword, argument, scalar),
            null => true,
            _ => throw new InvalidOperationException($"A value is no {value.GetType()}."),
        },
    };

    private bool FitsOne(JsonArray branches, JsonNode? value)
    {
        var fitting = branches.Count(branch => Allows(branch, value));
        IsAmbiguous |= fitting > 1;
        return fitting == 1;
    }

    private bool HoldsForObject(JsonObject schema, string keyword, JsonNode argument, JsonObject members) => keyword switch
    {
        "properties" => argument.AsObject().All(property => !members.TryGetPropertyValue(property.Key, out var member) || Allows(property.Value, member)),
        "required" => argument.AsArray().All(name => members.ContainsKey(name!.GetValue<string>())),
        "additionalProperties" => members.All(member => (schema["properties"] as JsonObject)?.ContainsKey(member.Key) == true || Allows(argument, member.Value)),
        "propertyNames" => members.All(member => Allows(argument, JsonValue.Create(member.Key))),
        "minProperties" => members.Count >= Number(argument),
        "maxProperties" => members.Count <= Number(argument),
        "dependentRequired" => argument.AsObject().All(rule => !members.ContainsKey(rule.Key) || rule.Value!.AsArray().All(name => members.ContainsKey(name!.GetValue<string>()))),
        _ => true,
    };

    private bool HoldsForArray(JsonObject schema, string keyword, JsonNode argument, JsonArray items) => keyword switch
    {
        "prefixItems" => items.Zip(argument.AsArray()).All(pair => Allows(pair.Second, pair.First)),
        "items" => items.Skip((schema["prefixItems"] as JsonArray)?.Count ?? 0).All(item => Allows(argument, item)),
        "minItems" => items.Count >= Number(argument),
        "maxItems" => items.Count <= Number(argument),
        "uniqueItems" => !argument.GetValue<bool>() || !items.Where((item, i) => items.Take(i).Any(other => JsonNode.DeepEquals(item, other))).Any(),
        _ => true,
    };

    private static bool HoldsForScalar(string keyword, JsonNode argument, JsonValue scalar) => scalar.GetValueKind() switch
    {
        JsonValueKind.String when scalar.GetValue<string>() is var text => keyword switch
        {
            "minLength" => text.Length >= Number(argument),
            "maxLength" => text.Length <= Number(argument),
            "pattern" => Regex.IsMatch(text, argument.GetValue<string>(), RegexOptions.CultureInvariant),
            _ => true,
        },
        JsonValueKind.Number when Number(scalar) is var number => keyword switch
        {
            "minimum" => number >= Number(argument),
            "maximum" => number <= Number(argument),
            "exclusiveMinimum" => number > Number(argument),
            "exclusiveMaximum" => number < Number(argument),
            "multipleOf" => number % Number(argument) == 0,
            _ => true,
        },
        _ => true,
    };

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(Number(value!)),
        ("array", JsonValueKind.Array) => true,
        ("object", JsonValueKind.Object) => true,
        _ => false,
    };

    private static decimal Number(JsonNode number) => decimal.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
