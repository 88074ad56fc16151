using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reading.Checks;

namespace OpenCx.Contract.Overlays;

/// <summary>The fields of one object of an overlay, each of the type that the standard gives it.</summary>
/// <param name="members">The object.</param>
/// <param name="pointer">Its place in the overlay document.</param>
/// <param name="actionIndex">The action it is, if it is one.</param>
internal sealed class OverlayFields(JsonObject members, string pointer, int? actionIndex = null)
{
    public bool Has(string name) => members.ContainsKey(name);

    public JsonNode? this[string name] => members[name];

    /// <summary>Fails for a field that the standard does not know; one that starts with <c>x-</c> is an extension.</summary>
    public void RequireKnown(string version, params string[] known)
    {
        foreach (var (name, _) in members)
        {
            if (!known.Contains(name) && !name.StartsWith("x-", StringComparison.Ordinal))
            {
                throw Fault(name, $"is no field of Overlay {version} (known here: {string.Join(", ", known)}, and extensions that start with x-)");
            }
        }
    }

    public string RequiredText(string name) => Text(name) ?? throw Missing(name, "a text");

    public string? Text(string name) => Optional(name, value => value?.GetValueKind() == JsonValueKind.String, "a text")?.GetValue<string>();

    public bool Flag(string name) => Optional(name, value => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False, "true or false")?.GetValue<bool>() ?? false;

    public OverlayFields RequiredObject(string name) =>
        Optional(name, value => value is JsonObject, "an object") is { } value
            ? new OverlayFields(value.AsObject(), JsonPointer.Append(pointer, name))
            : throw Missing(name, "an object");

    public JsonArray RequiredArray(string name) =>
        Optional(name, value => value is JsonArray, "an array")?.AsArray() ?? throw Missing(name, "an array");

    public OverlayException Fault(string name, string message, Exception? innerException = null) =>
        new(JsonPointer.Append(pointer, name), message, innerException)
        {
            ActionIndex = actionIndex,
            Target = actionIndex is not null && members["target"] is JsonValue target && target.TryGetValue<string>(out var text) ? text : null,
        };

    private JsonNode? Optional(string name, Predicate<JsonNode?> isRight, string expected) =>
        !members.TryGetPropertyValue(name, out var value) ? null
            : isRight(value) ? value
            : throw Fault(name, $"is {DocumentCheck.Describe(value)}; it has to be {expected}{Hint(value, expected)}");

    private static string Hint(JsonNode? value, string expected) =>
        expected == "a text" && value is JsonValue ? " (put it in quotes)" : "";

    private OverlayException Missing(string name, string expected) => Fault(name, $"is missing; it has to be {expected}");
}
