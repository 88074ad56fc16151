namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Names that a contract may use and that C# has trouble with.</summary>
internal static class OddNames
{
    public static readonly string[] Members =
    [
        "name", "Name", "NAME", "na_me", "na-me", "class", "event", "1st", "2", "größe", "名前", "a b", "a.b", "@id", "$id", "_", "__", "-",
        "additionalProperties", "AdditionalProperties", "Validate", "validate", "ToString", "getType", "Equals", "GetHashCode", "MemberwiseClone", "Finalize",
        "ReferenceEquals", "value", "System", "string", "Read", "Write", "Codec", "reader", "writer", "Newtonsoft", "OpenCx", "quote\"d", "back\\slash", "line\nbreak",
        "<b>&", "{brace}", "😀", "item", "Item", "get_Name", "set_Name", "Pet", "Holder", "x-y", "X_Y", "*/", "state", "json", "Members", "Instance",
    ];

    public static readonly string[] Types =
    [
        "Pet", "pet", "PET", "Pet2", "class", "3d", "Größe", "Foo-Bar", "Foo.Bar", "foo_bar", "String", "Object", "Task", "List", "Exception", "Guid", "Uri",
        "OpenCxClient", "IOpenCxClient", "Enum", "Attribute", "Type", "Action", "CancellationToken", "DateTimeOffset", "JsonCodec", "System", "_", "Holder", "Value",
        "Dictionary", "Nullable", "Stream", "HttpMethod", "ApiRequest", "FileParameter", "JToken", "JsonNames", "Void", "dynamic", "record", "var", "File", "Console",
    ];

    public static readonly string[] Values =
    [
        "", " ", "-", "+", "--", "a", "A", "a-b", "a_b", "aB", "1", "1.5", "-1", "+1", "null", "true", "é", "e", "😀", "class", "Equals", "ToString", "Parse", "Value", "value",
        "Unknown", "quote\"d", "back\\slash", "line\nbreak", "<b>", "*/", "GetType", "op_Implicit", "New", ">=", "<=", "==", "System", "Pet", "IsKnown",
    ];

    public static readonly string[] OperationIds =
    [
        "getPet", "GetPet", "get-pet", "get pet", "getPet", "class", "1", "Dispose", "ToString", "größe", "😀", "OpenCxClient", "GetType", "createPhoneAgent", "get.pet", "pets_list", "Equals",
        "A/b", "\"", "getPetAsync", "_", "-",
    ];

    public static readonly string[] Parameters =
    [
        "id", "ID", "Id", "class", "cancellationToken", "body", "request", "x-y", "X-Y", "x_y", "1st", "größe", "filter[name]", "filter[Name]", "ids[]", "$top", "a.b", "a b", "accept", "authorization",
        "this", "options", "response", "😀", "_", "value", "uri", "path", "query", "client", "message", "content", "url",
    ];
}
