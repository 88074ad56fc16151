using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>One declared member of an object, with its type.</summary>
/// <typeparam name="TObject">The object.</typeparam>
/// <typeparam name="TValue">The member's type, without its null.</typeparam>
internal abstract class JsonMember<TObject, TValue>(
    string name, string propertyName, JsonCodec<TValue> codec, bool isRequired, bool isNullable, bool isReadOnly, bool isWriteOnly)
    : JsonMember<TObject>(name, propertyName, isRequired, isNullable, isReadOnly, isWriteOnly)
    where TObject : class, IJsonObject
{
    /// <inheritdoc/>
    internal override void Read(JsonSource source, TObject target)
    {
        var start = source.Position;
        source.Read();
        source.Path.Enter(Name);
        source.IsInexact = false;
        var hasValue = TryReadValue(source, out var value);
        Set(target, hasValue, value);
        if (hasValue ? source.IsInexact : !(IsNullable && IsRequiredInRequests && source.TokenType == JsonToken.Null))
        {
            (target.State ??= new JsonObjectState()).Keep(Name, source.TextFrom(start));
        }

        source.IsInexact = false;
        source.Path.Leave();
    }

    /// <inheritdoc/>
    internal override void Miss(JsonSource source, TObject target)
    {
        if (IsRequiredInResponses)
        {
            source.Path.Enter(Name);
            source.Report(ContractDriftKind.MissingMember, codec.Expected, "nothing");
            source.Path.Leave();
        }

        (target.State ??= new JsonObjectState()).Keep(Name, null);
    }

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, TObject target)
    {
        string? received = null;
        var wasReceived = target.State is { } state && state.TryGetReceived(Name, out received);
        if (TryGet(target, out var value))
        {
            writer.WritePropertyName(Name);
            if (received is not null && IsStill(value, received))
            {
                writer.WriteRawValue(received);
            }
            else
            {
                codec.Write(writer, value);
            }
        }
        else if (wasReceived ? received is not null : IsRequiredInRequests && IsNullable)
        {
            writer.WritePropertyName(Name);
            writer.WriteRawValue(received ?? "null");
        }
    }

    /// <inheritdoc/>
    internal override void Validate(TObject target, RequestFaults faults)
    {
        using (faults.At(PropertyName, Name))
        {
            if (TryGet(target, out var value))
            {
                codec.Validate(value, faults);
            }
            else if (IsRequiredInRequests && !IsNullable)
            {
                faults.Add($"is required: set {PropertyName}.");
            }
        }
    }

    /// <summary>Gets the value, and false where it is null.</summary>
    protected abstract bool TryGet(TObject target, out TValue value);

    /// <summary>Sets the value, or null.</summary>
    protected abstract void Set(TObject target, bool hasValue, TValue value);

    private bool TryReadValue(JsonSource source, out TValue value)
    {
        if (source.TokenType != JsonToken.Null || (codec.AcceptsNull && !IsNullable))
        {
            return codec.TryRead(source, out value);
        }

        value = default!;
        return IsNullable ? false : source.Reject(codec.Expected);
    }

    /// <summary>Whether the value is what was read from the text, so that the text may be written back in its stead.</summary>
    private bool IsStill(TValue value, string received)
    {
        var text = received.ToCharArray();
        using var source = new JsonSource(text, text.Length, new DriftLog());
        source.Read();
        return codec.TryRead(source, out var original) && JsonText.Of(codec, original) == JsonText.Of(codec, value);
    }
}
