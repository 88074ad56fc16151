namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Names that a contract may use and that the generated code uses already: a number follows them.</summary>
public class TakenNamesTests
{
    [Theory]
    [InlineData("System")]
    [InlineData("Microsoft")]
    [InlineData("Newtonsoft")]
    [InlineData("OpenCx")]
    [InlineData("OpenCxClient")]
    [InlineData("IOpenCxClient")]
    [InlineData("ApiException")]
    [InlineData("ApiResponse")]
    [InlineData("FileParameter")]
    [InlineData("FileResponse")]
    [InlineData("SwaggerException")]
    [InlineData("SwaggerResponse")]
    [InlineData("DateFormatConverter")]
    [InlineData("JsonInheritanceAttribute")]
    [InlineData("JsonInheritanceConverter")]
    [InlineData("Anonymous")]
    [InlineData("Codec")]
    [InlineData("AdditionalProperties")]
    [InlineData("AddFaults")]
    [InlineData("Validate")]
    public void Of_types(string name) =>
        Assert.Equal([$"{name}2"], LoweredSchemas.TypeNames(LoweredSchemas.Components($"{name}: {{properties: {{a: {{type: string}}}}}}")));

    [Theory]
    [InlineData("Codec", "Codec2")]
    [InlineData("Equals", "Equals2")]
    [InlineData("GetHashCode", "GetHashCode2")]
    [InlineData("IsKnown", "IsKnown2")]
    [InlineData("Known", "Known2")]
    [InlineData("ToString", "ToString2")]
    [InlineData("Validate", "Validate")]
    public void Of_enums(string name, string given) =>
        Assert.Equal([given], LoweredSchemas.TypeNames(LoweredSchemas.Components($"{name}: {{enum: [a]}}")));

    [Theory]
    [InlineData("array", "Array2")]
    [InlineData("codec", "Codec2")]
    [InlineData("CultureInfo", "CultureInfo2")]
    [InlineData("equals", "Equals2")]
    [InlineData("finalize", "Finalize2")]
    [InlineData("getHashCode", "GetHashCode2")]
    [InlineData("getType", "GetType2")]
    [InlineData("isKnown", "IsKnown2")]
    [InlineData("JsonCodecs", "JsonCodecs2")]
    [InlineData("known", "Known2")]
    [InlineData("memberwiseClone", "MemberwiseClone2")]
    [InlineData("referenceEquals", "ReferenceEquals2")]
    [InlineData("StringComparer", "StringComparer2")]
    [InlineData("StringComparison", "StringComparison2")]
    [InlineData("toString", "ToString2")]
    [InlineData("value", "Value2")]
    public void Of_values(string value, string name) =>
        Assert.Equal($"['{name}']", LoweredSchemas.Short(LoweredSchemas.Schema(LoweredSchemas.Components($"E: {{enum: [{value}]}}"), "E")["x-enumNames"]!));

    [Theory]
    [InlineData("additionalProperties", "AdditionalProperties2")]
    [InlineData("addFaults", "AddFaults2")]
    [InlineData("codec", "Codec2")]
    [InlineData("equals", "Equals2")]
    [InlineData("finalize", "Finalize2")]
    [InlineData("getHashCode", "GetHashCode2")]
    [InlineData("getType", "GetType2")]
    [InlineData("JsonCodecs", "JsonCodecs2")]
    [InlineData("JsonRawValue", "JsonRawValue2")]
    [InlineData("memberwiseClone", "MemberwiseClone2")]
    [InlineData("OpenCx", "OpenCx2")]
    [InlineData("referenceEquals", "ReferenceEquals2")]
    [InlineData("StringComparer", "StringComparer2")]
    [InlineData("toString", "ToString2")]
    [InlineData("validate", "Validate2")]
    public void Of_members(string wire, string name) =>
        Assert.Equal(name, LoweredSchemas.Schema(LoweredSchemas.Components($"A: {{properties: {{{wire}: {{type: string}}}}}}"), "A")["properties"]![wire]!["x-opencx-name"]!.GetValue<string>());

    [Theory]
    [InlineData("apiRequest")]
    [InlineData("body")]
    [InlineData("cancellationToken")]
    [InlineData("nameof")]
    public void Of_arguments(string name)
    {
        var contract = LoweredSchemas.Document($"paths: {{/a: {{get: {{parameters: [{{name: {name}, in: query}}], responses: {{}}}}}}}}");

        Assert.Equal($"{name}2", contract.Document["paths"]!["/a"]!["get"]!["parameters"]![0]!["x-originalName"]!.GetValue<string>());
    }
}
