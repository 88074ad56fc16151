using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>An extensible enumeration over a wire value: a value nobody has heard of is kept, and reported.</summary>
/// <typeparam name="TEnum">The generated struct.</typeparam>
/// <typeparam name="TValue">The wire value's type.</typeparam>
internal sealed class JsonEnumCodec<TEnum, TValue>(
    JsonCodec<TValue> wire, Func<TValue, TEnum> create, Func<TEnum, TValue?> valueOf, TValue[] known) : JsonCodec<TEnum>
    where TValue : notnull
{
    private readonly JsonKnownValues<TValue> _known = new(wire, known);

    /// <inheritdoc/>
    internal override string Expected => wire.Expected;

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out TEnum value)
    {
        var hasValue = _known.TryRead(source, out var read);
        value = hasValue ? create(read) : default!;
        return hasValue;
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, TEnum value)
    {
        if (valueOf(value) is { } wireValue)
        {
            wire.Write(writer, wireValue);
        }
        else
        {
            writer.WriteNull();
        }
    }

    /// <inheritdoc/>
    internal override void Validate(TEnum value, RequestFaults faults)
    {
        if (valueOf(value) is { } wireValue)
        {
            wire.Validate(wireValue, faults);
        }
        else
        {
            faults.Add($"has no value: a default {typeof(TEnum).Name} names none; use {_known.Description}, or leave it null.");
        }
    }
}
