using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>
/// Lets plain <see cref="JsonConvert"/> read and write a generated type just as the client does, as far as a double holds its
/// numbers: their text is gone by the time a converter sees them.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
internal sealed class JsonModelConverter<T> : JsonConverter
    where T : IJsonModel<T>, new()
{
    private static readonly JsonCodec<T> Codec = new T().Codec;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(T) || Nullable.GetUnderlyingType(objectType) == typeof(T);

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        while (reader.TokenType == JsonToken.Comment && reader.Read())
        {
            // JsonConvert passes them between values, but not before one that a converter reads.
        }

        if (reader.TokenType == JsonToken.Null)
        {
            return objectType == typeof(T) && typeof(T).IsValueType
                ? throw new JsonSerializationException($"{At(reader.Path)}null is no {typeof(T).Name}: expected {Codec.Expected}, or a member that may be null.")
                : null;
        }

        var dateParseHandling = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        var value = JToken.Load(reader);
        reader.DateParseHandling = dateParseHandling;
        var text = Exact(value).ToString(Formatting.None).ToCharArray();
        return JsonText.Read(text, text.Length, Codec, new DriftLog());
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is T model)
        {
            Codec.Write(writer, model);
        }
        else
        {
            writer.WriteNull();
        }
    }

    // Newtonsoft reads a number that no double holds as infinite, and writes that as a text.
    private static JToken Exact(JToken value)
    {
        foreach (var part in value is JContainer parts ? parts.DescendantsAndSelf() : [value])
        {
            if (part is JValue { Value: double number } && (double.IsInfinity(number) || double.IsNaN(number)))
            {
                throw new JsonSerializationException($"{At(part.Path)}JsonConvert makes {number.ToString(CultureInfo.InvariantCulture)} of the number: expected one that a double can hold.");
            }
        }

        return value;
    }

    private static string At(string path) => path.Length == 0 ? string.Empty : path + ": ";
}
