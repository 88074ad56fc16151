using OpenCx.Contract.Lowering;

namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Files of multipart forms: since OpenAPI 3.1 a field that is not described is one.</summary>
public class FileFieldTests
{
    private const string File = "'type':'string','format':'binary'";

    [Theory]
    [InlineData("{}")]
    [InlineData("{contentMediaType: image/png}")]
    [InlineData("{contentMediaType: text/csv}")]
    [InlineData("{format: binary, maxLength: 100, x-note: a}")]
    [InlineData("{$ref: '#/components/schemas/Anything'}")]
    [InlineData("{type: string, contentMediaType: image/png}")]
    [InlineData("{}", "{file: {contentType: 'image/png, image/jpeg'}}")]
    [InlineData("{}", "{file: {contentType: '*/*'}}")]
    [InlineData("{}", "{file: {contentType: application/octet-stream, headers: {}}}")]
    public void A_field_that_nothing_describes_is_sent_as_in_3_0(string field, string encoding = "{}")
    {
        var contract = Lower(field, encoding);

        Assert.Equal($"{{{File},'x-opencx-name':'File'}}", Field(contract));
        Assert.Equal(Said(Lower("{type: string, format: binary}", encoding, "3.0.3")), Said(contract));
        Assert.Equal("argument-of-file=file required-of-file=true", Said(contract));
    }

    [Theory]
    [InlineData("{type: array, items: {}}")]
    [InlineData("{type: array, items: {contentMediaType: image/png}}")]
    public void So_are_the_items_of_a_list(string field)
    {
        var contract = Lower(field);

        Assert.Equal($"{{'type':'array','items':{{{File}}},'x-opencx-name':'File'}}", Field(contract));
        Assert.Equal("argument-of-file=file required-of-file=true", Said(contract));
    }

    [Theory]
    [InlineData("{}", "3.1.0", "{file: {contentType: application/json}}")]
    [InlineData("{}", "3.1.0", "{file: {contentType: 'application/problem+json; charset=utf-8'}}")]
    [InlineData("{}", "3.1.0", "{file: {explode: true}}")]
    [InlineData("{}", "3.0.3")]
    [InlineData("{contentMediaType: application/json}", "3.1.0")]
    [InlineData("{anyOf: [{type: string}, {type: integer}, {type: 'null'}]}", "3.1.0")]
    [InlineData("{type: [string, integer, 'null']}", "3.1.0")]
    [InlineData("{minimum: 1}", "3.1.0")]
    public void What_is_JSON_stays_JSON(string field, string version, string encoding = "{}")
    {
        var contract = Lower(field, encoding, version);

        Assert.Equal("{'nullable':true,'x-opencx-name':'File'}", Field(contract));
        Assert.Contains("json-of-file=Tree", Said(contract), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    public void Other_media_types_have_no_files(string mediaType) =>
        Assert.Equal("{'nullable':true,'x-opencx-name':'File'}", Field(Lower("{}", mediaType: mediaType)));

    [Fact]
    public void A_component_that_is_JSON_elsewhere_is_a_class_of_its_own_as_a_form()
    {
        var contract = LoweredSchemas.Document(
            """
            paths: {/a: {post: {operationId: send, requestBody: {content: {multipart/form-data: @}}, responses: {200: {content: {application/json: @}}}}}}
            components: {schemas: {Upload: {description: Sent., required: [file], properties: {file: {description: A file.}, name: {type: string}}}}}
            """.Replace("@", "{schema: {$ref: '#/components/schemas/Upload'}}", StringComparison.Ordinal));

        Assert.Equal(["SendRequest", "Upload"], LoweredSchemas.TypeNames(contract));
        Assert.Equal(
            $"{{'type':'object','description':'Sent.','required':['file'],'properties':{{'file':{{{File},'description':'A file.','x-opencx-name':'File'}},'name':{{'type':'string','x-opencx-name':'Name'}}}}}}",
            LoweredSchemas.Short(LoweredSchemas.Schema(contract, "SendRequest")));
        Assert.Equal("{'nullable':true,'description':'A file.','x-opencx-name':'File'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Upload")["properties"]!["file"]!));
        Assert.Empty(contract.Notes);
    }

    private static LoweredContract Lower(string field, string encoding = "{}", string version = "3.1.0", string mediaType = "multipart/form-data") =>
        LoweredSchemas.Document(
            $"paths: {{/a: {{post: {{operationId: send, requestBody: {{required: true, content: {{{mediaType}: {{schema: {{type: object, required: [file], properties: {{file: {field}}}}}, encoding: {encoding}}}}}}}, responses: {{}}}}}}}}\n"
            + "components: {schemas: {Anything: {}}}",
            version);

    private static string Field(LoweredContract contract) => LoweredSchemas.Short(LoweredSchemas.Schema(contract, "SendRequest")["properties"]!["file"]!);

    private static string Said(LoweredContract contract) => string.Join(' ', contract.Document["paths"]!["/a"]!["post"]!.AsObject()
        .Where(member => member.Key.Contains("-of-", StringComparison.Ordinal))
        .Select(member => $"{member.Key["x-opencx-".Length..]}={member.Value}"));
}
