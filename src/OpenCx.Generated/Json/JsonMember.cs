using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// One declared member of an object. What does not depend on the member's type is here, so that its code is there but once, and warm,
/// whichever member comes.
/// </summary>
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
    internal void Read(JsonSource source, TObject target)
    {
        var start = source.Position;
        source.Read();
        source.Path.Enter(Name);
        source.IsInexact = false;
        var hasValue = HasValue(source) && TryReadValue(source, target);
        if (!hasValue)
        {
            SetNull(target);
        }

        if (hasValue ? source.IsInexact : !(IsNullable && IsRequiredInRequests && source.TokenType == JsonToken.Null))
        {
            (target.State ??= new JsonObjectState()).Keep(Name, new ReceivedText(source.TextFrom(start), ReferenceIn(target)));
        }

        source.IsInexact = false;
        source.Path.Leave();
    }

    /// <summary>Notes that the member, which is required, did not come.</summary>
    internal void Miss(JsonSource source, TObject target)
    {
        if (IsRequiredInResponses)
        {
            source.Path.Enter(Name);
            source.Report(ContractDriftKind.MissingMember, Expected, "nothing");
            source.Path.Leave();
        }

        (target.State ??= new JsonObjectState()).Keep(Name, default);
    }

    /// <summary>Writes name and value, or nothing where the member is absent.</summary>
    internal abstract void Write(JsonWriter writer, TObject target);

    /// <summary>Adds what is wrong with the member as part of a request.</summary>
    internal abstract void Validate(TObject target, RequestFaults faults);

    /// <summary>Whether the current token begins a value; a null that is none is noted where the contract has none either.</summary>
    protected bool HasValue(JsonSource source) =>
        source.TokenType != JsonToken.Null || (AcceptsNull && !IsNullable) || (!IsNullable && source.Reject(Expected));

    /// <summary>Whether null is a value of the member's type.</summary>
    protected abstract bool AcceptsNull { get; }

    /// <summary>What the contract expects, in words.</summary>
    protected abstract string Expected { get; }

    /// <summary>Reads the current value into the member: what there is of the work that depends on its type.</summary>
    /// <returns>False where there is no such value.</returns>
    protected abstract bool TryReadValue(JsonSource source, TObject target);

    /// <summary>Leaves the member without a value.</summary>
    protected abstract void SetNull(TObject target);

    /// <summary>The object that the member holds; null where it holds none, or a struct.</summary>
    protected abstract object? ReferenceIn(TObject target);

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
