namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The C# type that a format chooses for a value, as far as formats do: most of them leave a text a text.</summary>
internal static class FormatType
{
    public static string Of(JsonTypes types, string? format) => (types.WithoutNull(), format?.Trim()) switch
    {
        (JsonTypes.String, "date-time") => "DateTimeOffset",
        (JsonTypes.String, "date") => "DateTime",
        (JsonTypes.String, "uuid" or "guid") => "Guid",
        (JsonTypes.String, "uri") => "Uri",
        (JsonTypes.String, "byte" or "base64") => "byte[]",
        (_, "binary") => "OpenCxFile",
        (JsonTypes.String, _) => "string",
        (JsonTypes.Integer or JsonTypes.Number, "int32") => "int",
        (JsonTypes.Integer, _) or (JsonTypes.Number, "int64") => "long",
        (JsonTypes.Number, "decimal") => "decimal",
        (JsonTypes.Number, _) => "double",
        _ => "JToken",
    };
}
