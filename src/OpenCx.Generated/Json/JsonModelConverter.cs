using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>Lets plain <see cref="JsonConvert"/> read and write a generated type just as the client does.</summary>
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
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var dateParseHandling = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        var text = JToken.Load(reader).ToString(Formatting.None).ToCharArray();
        reader.DateParseHandling = dateParseHandling;
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
}
