using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>Any JSON at all, with every digit it came with.</summary>
internal sealed class JsonRawCodec : JsonCodec<JToken>
{
    /// <summary>How deep a request's own JSON may nest; with what it stands in it still has to be written.</summary>
    private const int MaxDepth = BoundedJsonWriter.MaxDepth / 2;

    /// <inheritdoc/>
    internal override bool AcceptsNull => true;

    /// <inheritdoc/>
    internal override string Expected => "any value";

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out JToken value)
    {
        value = source.ReadRaw();
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, JToken? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;

            case JObject members:
                writer.WriteStartObject();
                foreach (var member in members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;

            case JArray items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;

            // Newtonsoft writes a decimal 12 as 12.0: a digit that nobody sent.
            case JValue { Value: decimal number }:
                JsonCodecs.Decimal.Write(writer, number);
                break;

            default:
                value.WriteTo(writer);
                break;
        }
    }

    /// <inheritdoc/>
    internal override void Validate(JToken? value, RequestFaults faults) => Validate(value, faults, depth: 1);

    private static void Validate(JToken? value, RequestFaults faults, int depth)
    {
        switch (value)
        {
            case JContainer when depth > MaxDepth:
                faults.AddEndless(MaxDepth);
                break;

            case JObject members:
                foreach (var member in members)
                {
                    SurrogateHalf.Validate(member.Key, faults);
                    Validate(member.Value, faults, depth + 1);
                }

                break;

            case JArray items:
                foreach (var item in items)
                {
                    Validate(item, faults, depth + 1);
                }

                break;

            case { Type: JTokenType.Undefined or JTokenType.Comment or JTokenType.Constructor or JTokenType.Property }:
                faults.Add($"is of the type {value.Type}, which JSON does not have: an object, an array, a string, a number, a boolean or null is required.");
                break;

            case JValue { Value: (string or char) and var text }:
                SurrogateHalf.Validate(text.ToString()!, faults);
                break;

            case JValue { Value: double number }:
                JsonNumber.Validate(number, faults);
                break;

            case JValue { Value: float number }:
                JsonNumber.Validate(number, faults);
                break;
        }
    }
}
