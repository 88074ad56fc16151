namespace OpenCx.Json;

/// <summary>One declared member of an object that is a struct in C#.</summary>
/// <typeparam name="TObject">The object.</typeparam>
/// <typeparam name="TValue">The member's type, without its null.</typeparam>
internal sealed class JsonStructMember<TObject, TValue>(
    string name, string propertyName, JsonCodec<TValue> codec, Func<TObject, TValue?> get, Action<TObject, TValue?> set, bool isRequired, bool isNullable, bool isReadOnly, bool isWriteOnly)
    : JsonMember<TObject, TValue>(name, propertyName, codec, isRequired, isNullable, isReadOnly, isWriteOnly)
    where TObject : class, IJsonObject
    where TValue : struct
{
    /// <inheritdoc/>
    protected override bool TryGet(TObject target, out TValue value)
    {
        var current = get(target);
        value = current.GetValueOrDefault();
        return current.HasValue;
    }

    /// <inheritdoc/>
    protected override void Set(TObject target, TValue value) => set(target, value);

    /// <inheritdoc/>
    protected override void SetNull(TObject target) => set(target, null);
}
