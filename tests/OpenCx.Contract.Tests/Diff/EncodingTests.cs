namespace OpenCx.Contract.Tests.Diff;

/// <summary>How the parts of a form are sent.</summary>
public class EncodingTests
{
    private const string Form = "multipart/form-data";

    [Theory]
    [InlineData("contentType: 'image/png, image/jpeg'", "contentType: 'image/JPEG,image/png'")]
    [InlineData("headers: {X-A: {required: true}}", "headers: {x-a: {required: true}}")]
    [InlineData("headers: {X-A: {}}", "headers: {X-A: {}, content-type: {required: true}}")]
    public void The_same_in_other_words_is_no_change(string a, string b)
    {
        Assert.Empty(Compare(Form, "{type: string}", a, b));
        Assert.Empty(Compare(Form, "{type: string}", b, a));
    }

    [Theory]
    [InlineData("{type: object}", "application/json")]
    [InlineData("{type: string}", "text/plain")]
    [InlineData("{type: [integer, 'null']}", "text/plain; charset=utf-8")]
    public void What_a_part_is_sent_as_anyway_may_be_said(string schema, string mediaType) =>
        Assert.Empty(Compare(Form, schema, "", $"contentType: {mediaType}"));

    [Theory]
    [InlineData("{type: object}", "contentType: text/plain")]
    [InlineData("{type: string}", "contentType: application/json")]
    [InlineData("{type: string, contentEncoding: base64}", "contentType: text/plain")]
    [InlineData("{type: [string, object]}", "contentType: text/plain")]
    [InlineData("{type: string}", "contentType: 'text/plain, image/png'")]
    [InlineData("{type: string}", "headers: {X-A: {}}")]
    public void What_a_part_is_not_sent_as_anyway_makes_a_difference(string schema, string encoding) =>
        Assert.Equal(["request-part-encoding-changed"], Compare(Form, schema, "", encoding));

    [Fact]
    public void Only_forms_have_parts() =>
        Assert.Empty(Compare("application/json", "{type: string}", "", "contentType: image/png, headers: {X-A: {required: true}}"));

    private static IEnumerable<string> Compare(string mediaType, string schema, string @base, string head)
    {
        return Documents.Compare(Part(@base), Part(head)).Select(change => change.Rule.Id);

        string Part(string encoding) => Documents.Of(
            $"/a: {{post: {{requestBody: {{content: {{{mediaType}: {{schema: {{type: object, properties: {{p: {schema}}}}}, encoding: {{p: {{{encoding}}}}}}}}}}}, responses: {{}}}}}}");
    }
}
