using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>Any JSON at all, kept as its text as long as that will do.</summary>
internal sealed class JsonRawValueCodec : JsonCodec<JsonRawValue>
{
    /// <inheritdoc/>
    internal override bool AcceptsNull => JsonCodecs.Raw.AcceptsNull;

    /// <inheritdoc/>
    internal override string Expected => JsonCodecs.Raw.Expected;

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out JsonRawValue value)
    {
        if (source.TokenType is JsonToken.StartObject or JsonToken.StartArray)
        {
            var start = source.Position - 1;
            source.Skip();
            value = new JsonRawValue(source.TextFrom(start));
        }
        else
        {
            value = JsonRawValue.Of(source.ReadRaw())!;
        }

        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, JsonRawValue value)
    {
        // A writer that makes a tree would take the text as one leaf of it, and one that indents would leave it as it came.
        if (value.Text is { } text && writer is JsonTextWriter { Formatting: Formatting.None })
        {
            writer.WriteRawValue(text);
        }
        else
        {
            JsonCodecs.Raw.Write(writer, value.Tree);
        }
    }

    /// <inheritdoc/>
    internal override void Validate(JsonRawValue value, RequestFaults faults)
    {
        if (value.Text is { } text)
        {
            SurrogateHalf.Validate(text, faults);
        }
        else
        {
            JsonCodecs.Raw.Validate(value.Tree, faults);
        }
    }
}
