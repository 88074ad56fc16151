namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Keywords with values that they cannot have.</summary>
public class KeywordTests
{
    [Theory]
    [InlineData("required: true", "required: an array of names is expected, true stands there: left out")]
    [InlineData("enum: x", "enum: an array of values is expected, the text \"x\" stands there: left out")]
    [InlineData("minimum: '1'", "minimum: a number is expected, the text \"1\" stands there: left out")]
    [InlineData("multipleOf: [1]", "multipleOf: a number is expected, an array stands there: left out")]
    [InlineData("exclusiveMinimum: 'true'", "exclusiveMinimum: a number is expected, the text \"true\" stands there: left out")]
    [InlineData("maxLength: -1", "maxLength: an integer from 0 on is expected, the number -1 stands there: left out")]
    [InlineData("minItems: 1.5", "minItems: an integer from 0 on is expected, the number 1.5 stands there: left out")]
    [InlineData("maxProperties: '3'", "maxProperties: an integer from 0 on is expected, the text \"3\" stands there: left out")]
    [InlineData("nullable: 'yes'", "nullable: true or false is expected, the text \"yes\" stands there: left out")]
    [InlineData("readOnly: {}", "readOnly: true or false is expected, an object stands there: left out")]
    [InlineData("deprecated: null", "deprecated: true or false is expected, nothing (null) stands there: left out")]
    public void A_schema_with_one_is_noted(string keyword, string note) =>
        Assert.Equal([note], LoweredSchemas.NotesOf($"{{type: object, properties: {{a: {{type: string, {keyword}}}}}}}").Select(told => told.Reason));

    [Theory]
    [InlineData("required: []")]
    [InlineData("enum: [x]")]
    [InlineData("minimum: 1.5, maximum: -1e3, multipleOf: 0.1")]
    [InlineData("exclusiveMinimum: true, exclusiveMaximum: 3")]
    [InlineData("minLength: 0, maxLength: 3.0, maxItems: 1e3")]
    [InlineData("nullable: true, deprecated: false")]
    [InlineData("x-required: yes, default: {required: true}, example: {minimum: a}")]
    public void A_schema_without_is_not(string keywords) =>
        Assert.Empty(LoweredSchemas.NotesOf($"{{type: object, properties: {{a: {{type: string, {keywords}}}, required: {{type: boolean}}, minimum: {{type: string}}}}}}"));

    [Fact]
    public void So_are_the_parts_of_an_operation() =>
        Assert.Equal(
            [
                "/paths/~1a/post deprecated: true or false is expected, the text \"soon\" stands there: left out",
                "/paths/~1a/post/parameters/0 required: true or false is expected, the text \"yes\" stands there: left out",
                "/paths/~1a/post/requestBody required: true or false is expected, the number 1 stands there: left out",
            ],
            LoweredSchemas.Document("paths: {/a: {post: {deprecated: soon, parameters: [{name: p, in: query, required: 'yes', schema: {type: string}}], requestBody: {required: 1, content: {application/json: {schema: {type: string}}}}, responses: {}}}}")
                .Notes.Select(note => $"{note.Pointer} {note.Reason}"));
}
