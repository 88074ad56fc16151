using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>
/// The codecs of the types that are not generated. Their functions are lambdas, also where they only call a method: the delegate of a
/// static method goes through a thunk at each call.
/// </summary>
internal static class JsonCodecs
{
    internal static readonly JsonCodec<string> String = new JsonScalarCodec<string>("a string", static (JsonSource source, out string value) => TryReadString(source, out value), static (writer, value) => writer.WriteValue(value), static (value, faults) => SurrogateHalf.Validate(value, faults));

    internal static readonly JsonCodec<bool> Boolean = new JsonScalarCodec<bool>("a boolean", static (JsonSource source, out bool value) => TryReadBoolean(source, out value), static (writer, value) => writer.WriteValue(value));

    internal static readonly JsonCodec<int> Int32 = new JsonScalarCodec<int>("an integer of 32 bits", static (JsonSource source, out int value) => JsonNumber.TryReadInt32(source, out value), static (writer, value) => writer.WriteValue(value));

    internal static readonly JsonCodec<long> Int64 = new JsonScalarCodec<long>("an integer of 64 bits", static (JsonSource source, out long value) => JsonNumber.TryReadInt64(source, out value), static (writer, value) => writer.WriteValue(value));

    internal static readonly JsonCodec<float> Single = new JsonScalarCodec<float>("a number", static (JsonSource source, out float value) => JsonNumber.TryReadSingle(source, out value), static (writer, value) => writer.WriteValue(value), static (value, faults) => JsonNumber.Validate(value, faults));

    internal static readonly JsonCodec<double> Double = new JsonScalarCodec<double>("a number", static (JsonSource source, out double value) => JsonNumber.TryReadDouble(source, out value), static (writer, value) => writer.WriteValue(value), static (value, faults) => JsonNumber.Validate(value, faults));

    internal static readonly JsonCodec<decimal> Decimal = new JsonScalarCodec<decimal>("a number", static (JsonSource source, out decimal value) => JsonNumber.TryReadDecimal(source, out value), static (writer, value) => writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture)));

    internal static readonly JsonCodec<Guid> Guid = new JsonScalarCodec<Guid>("a UUID", static (JsonSource source, out Guid value) => TryReadGuid(source, out value), static (writer, value) => writer.WriteValue(value.ToString("D")));

    internal static readonly JsonCodec<DateTimeOffset> DateTimeOffset = new JsonScalarCodec<DateTimeOffset>("a date-time of RFC 3339", static (JsonSource source, out DateTimeOffset value) => TryReadDateTimeOffset(source, out value), static (writer, value) => writer.WriteValue(Rfc3339.Format(value)));

    internal static readonly JsonCodec<DateTime> Date = new JsonScalarCodec<DateTime>("a date of RFC 3339", static (JsonSource source, out DateTime value) => TryReadDate(source, out value), static (writer, value) => writer.WriteValue(Rfc3339.FormatDate(value)));

    internal static readonly JsonCodec<Uri> Uri = new JsonScalarCodec<Uri>("a URI", static (JsonSource source, out Uri value) => TryReadUri(source, out value), static (writer, value) => writer.WriteValue(value.OriginalString));

    internal static readonly JsonCodec<byte[]> Bytes = new JsonScalarCodec<byte[]>("base64 text", static (JsonSource source, out byte[] value) => TryReadBytes(source, out value), static (writer, value) => writer.WriteValue(Convert.ToBase64String(value)));

    internal static readonly JsonCodec<JToken> Raw = new JsonRawCodec();

    internal static readonly JsonCodec<JsonRawValue> RawValue = new JsonRawValueCodec();

    internal static JsonCodec<IList<T>> List<T>(JsonCodec<T> item) => new JsonListCodec<T>(item);

    internal static JsonCodec<IDictionary<string, T>> Map<T>(JsonCodec<T> value) => new JsonMapCodec<T>(value);

    private static bool TryReadString(JsonSource source, out string value)
    {
        value = source.TokenType == JsonToken.String ? (string)source.Value! : null!;
        source.IsInexact |= source.HoldsReplacement;
        return value is not null;
    }

    private static bool TryReadBoolean(JsonSource source, out bool value)
    {
        value = source.TokenType == JsonToken.Boolean && (bool)source.Value!;
        return source.TokenType == JsonToken.Boolean;
    }

    private static bool TryReadGuid(JsonSource source, out Guid value)
    {
        value = default;
        if (!TryReadString(source, out var text) || !System.Guid.TryParseExact(text, "D", out value))
        {
            return false;
        }

        source.IsInexact |= !IsCanonicalGuid(text);
        return true;
    }

    // The parser also takes upper case, white space and odder things; what is left then has one form.
    private static bool IsCanonicalGuid(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadDateTimeOffset(JsonSource source, out DateTimeOffset value)
    {
        value = default;
        if (!TryReadString(source, out var text) || !Rfc3339.TryParse(text, out value))
        {
            return false;
        }

        source.IsInexact |= !Rfc3339.IsCanonical(text, value);
        return true;
    }

    private static bool TryReadDate(JsonSource source, out DateTime value)
    {
        value = default;
        return TryReadString(source, out var text) && Rfc3339.TryParseDate(text, out value);
    }

    private static bool TryReadUri(JsonSource source, out Uri value)
    {
        value = null!;
        return TryReadString(source, out var text) && System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value!);
    }

    private static bool TryReadBytes(JsonSource source, out byte[] value)
    {
        value = [];
        if (!TryReadString(source, out var text))
        {
            return false;
        }

        try
        {
            value = Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return false;
        }

        source.IsInexact |= Convert.ToBase64String(value) != text;
        return true;
    }
}
