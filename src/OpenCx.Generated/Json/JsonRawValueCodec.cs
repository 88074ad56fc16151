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
            source.IsInexact |= source.HoldsReplacement;
            value = JsonRawValue.Of(source.ReadRaw())!;
        }

        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, JsonRawValue value)
    {
        if (value.Text is { } text)
        {
            JsonText.WriteRaw(writer, text);
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
