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
    internal override void Write(JsonWriter writer, TObject target)
    {
        var received = target.State?.ReceivedFor(Name);
        var hasValue = TryGet(target, out var value);
        if (received is { Text: not null } kept && TextOf(hasValue, value, kept, writer) is { } text)
        {
            writer.WritePropertyName(Name);
            JsonText.WriteRaw(writer, text);
        }
        else if (hasValue)
        {
            writer.WritePropertyName(Name);
            codec.Write(writer, value);
        }
        else if (IsRequiredInRequests && IsNullable && received is not { Text: null })
        {
            writer.WritePropertyName(Name);
            writer.WriteNull();
        }
    }

    /// <inheritdoc/>
    internal override void Validate(TObject target, RequestFaults faults)
    {
        var hasValue = TryGet(target, out var value);
        if (!hasValue && target.State is null && (IsNullable || !IsRequiredInRequests))
        {
            return;
        }

        using (faults.At(PropertyName, Name))
        {
            if (hasValue)
            {
                codec.Validate(value, faults);
            }
            else if (IsRequiredInRequests && !IsNullable)
            {
                faults.Add($"is required: set {PropertyName}.");
                return;
            }

            if (target.State?.ReceivedFor(Name) is { Text: not null } received)
            {
                ValidateReceived(hasValue, value, received, faults);
            }
        }
    }

    /// <inheritdoc/>
    protected override bool AcceptsNull => codec.AcceptsNull;

    /// <inheritdoc/>
    protected override string Expected => codec.Expected;

    /// <inheritdoc/>
    protected override bool TryReadValue(JsonSource source, TObject target)
    {
        if (!codec.TryRead(source, out var value))
        {
            return false;
        }

        Set(target, value);
        return true;
    }

    /// <inheritdoc/>
    protected override object? ReferenceIn(TObject target) => TryGet(target, out var value) && value is not ValueType ? value : null;

    /// <summary>Gets the value, and false where it is null.</summary>
    protected abstract bool TryGet(TObject target, out TValue value);

    /// <summary>Sets the value.</summary>
    protected abstract void Set(TObject target, TValue value);

    private bool TryReadValue(JsonSource source, out TValue value)
    {
        value = default!;
        return HasValue(source) && codec.TryRead(source, out value);
    }

    /// <summary>
    /// What to write where a text was kept: that text, while it stands for what the member holds, or else that of the value; null
    /// where there is none. A text kept within what a kept text was just read as stands for certain: to look at each again would
    /// double the work with every level.
    /// </summary>
    private string? TextOf(bool hasValue, TValue value, ReceivedText received, JsonWriter writer) =>
        writer is UnchangedJsonWriter || Stands(hasValue, value, received, new DriftLog(), out var text) ? received.Text : text;

    /// <summary>Whether the text that came still stands for what the member holds: it reads as its value, or as none where it has none.</summary>
    private bool Stands(bool hasValue, TValue value, ReceivedText received, DriftLog drift, out string? text)
    {
        text = hasValue ? JsonText.Of(codec, value) : null;
        if (received.Value is not null && !ReferenceEquals(received.Value, value))
        {
            return false;
        }

        var characters = received.Text!.ToCharArray();
        using var source = new JsonSource(characters, characters.Length, drift);
        source.Read();
        return TryReadValue(source, out var original) ? hasValue && JsonText.OfUnchanged(codec, original) == text : !hasValue;
    }

    /// <summary>A request made from JSON keeps what could not be read, and would send it: that breaks the contract no less than a value that does.</summary>
    private void ValidateReceived(bool hasValue, TValue value, ReceivedText received, RequestFaults faults)
    {
        var drift = new DriftLog();
        if (!Stands(hasValue, value, received, drift, out _))
        {
            return;
        }

        // What stands in an object further in is that object's to tell.
        foreach (var entry in drift.Entries.Where(static entry => JsonPath.IsOfItems(entry.Path) && entry.Kind is ContractDriftKind.WrongType or ContractDriftKind.UnexpectedNull))
        {
            faults.Add($"is {entry.Actual}: {entry.Expected} is required.", at: entry.Path.Substring(1));
        }
    }
}
