using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>One declared member of an object.</summary>
/// <typeparam name="TObject">The object.</typeparam>
internal abstract class JsonMember<TObject>(string name, string propertyName, bool isRequired, bool isNullable, bool isReadOnly, bool isWriteOnly)
    where TObject : class, IJsonObject
{
    /// <summary>The name on the wire.</summary>
    internal string Name { get; } = name;

    /// <summary>The name in C#.</summary>
    internal string PropertyName { get; } = propertyName;

    /// <summary>Whether the contract requires it.</summary>
    internal bool IsRequired { get; } = isRequired;

    /// <summary>Whether it has to be in a request: what is read-only is the server's to set.</summary>
    internal bool IsRequiredInRequests { get; } = isRequired && !isReadOnly;

    /// <summary>Whether it has to be in a response: what is write-only is never sent back.</summary>
    internal bool IsRequiredInResponses { get; } = isRequired && !isWriteOnly;

    /// <summary>Whether the contract lets it be null.</summary>
    internal bool IsNullable { get; } = isNullable;

    /// <summary>Reads the value that follows the member's name.</summary>
    internal abstract void Read(JsonSource source, TObject target);

    /// <summary>Notes that the member, which is required, did not come.</summary>
    internal abstract void Miss(JsonSource source, TObject target);

    /// <summary>Writes name and value, or nothing where the member is absent.</summary>
    internal abstract void Write(JsonWriter writer, TObject target);

    /// <summary>Adds what is wrong with the member as part of a request.</summary>
    internal abstract void Validate(TObject target, RequestFaults faults);

    /// <summary>A member that is a class in C#.</summary>
    internal static JsonMember<TObject> Of<TValue>(
        string name, string propertyName, JsonCodec<TValue> codec, Func<TObject, TValue?> get, Action<TObject, TValue?> set, bool isRequired = false, bool isNullable = false, bool isReadOnly = false, bool isWriteOnly = false)
        where TValue : class =>
        new JsonClassMember<TObject, TValue>(name, propertyName, codec, get, set, isRequired, isNullable, isReadOnly, isWriteOnly);

    /// <summary>A member that is a struct in C#.</summary>
    internal static JsonMember<TObject> Of<TValue>(
        string name, string propertyName, JsonCodec<TValue> codec, Func<TObject, TValue?> get, Action<TObject, TValue?> set, bool isRequired = false, bool isNullable = false, bool isReadOnly = false, bool isWriteOnly = false)
        where TValue : struct =>
        new JsonStructMember<TObject, TValue>(name, propertyName, codec, get, set, isRequired, isNullable, isReadOnly, isWriteOnly);
}
