using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>A struct, or null where the contract lets an item be null.</summary>
/// <typeparam name="T">The struct.</typeparam>
internal sealed class JsonNullableCodec<T>(JsonCodec<T> codec) : JsonCodec<T?>
    where T : struct
{
    /// <inheritdoc/>
    internal override bool AcceptsNull => true;

    /// <inheritdoc/>
    internal override string Expected => codec.Expected;

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out T? value)
    {
        if (source.TokenType == JsonToken.Null)
        {
            value = null;
            return true;
        }

        var hasValue = codec.TryRead(source, out var read);
        value = read;
        return hasValue;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T? value)
    {
        if (value is { } present)
        {
            codec.Write(writer, present);
        }
        else
        {
            writer.WriteNull();
        }
    }

    /// <inheritdoc/>
    internal override void Validate(T? value, RequestFaults faults)
    {
        if (value is { } present)
        {
            codec.Validate(present, faults);
        }
    }
}
