using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>An object of a class, or null where the contract lets an item be null.</summary>
/// <typeparam name="T">The class.</typeparam>
internal sealed class JsonNullableReferenceCodec<T>(JsonCodec<T> codec) : JsonCodec<T?>
    where T : class
{
    /// <inheritdoc/>
    internal override bool AcceptsNull => true;

    /// <inheritdoc/>
    internal override string Expected => codec.Expected;

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out T? value)
    {
        if (source.TokenType != JsonToken.Null)
        {
            return codec.TryRead(source, out value!);
        }

        value = null;
        return true;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNull();
        }
        else
        {
            codec.Write(writer, value);
        }
    }

    /// <inheritdoc/>
    internal override void Validate(T? value, RequestFaults faults)
    {
        if (value is not null)
        {
            codec.Validate(value, faults);
        }
    }
}
