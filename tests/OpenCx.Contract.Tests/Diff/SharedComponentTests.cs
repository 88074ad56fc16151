using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>One change of a component is one change, wherever the component is used.</summary>
public class SharedComponentTests
{
    private const string Used = """
        /a: {get: {responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}},
             post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {}}},
        /b: {get: {responses: {'200': {description: A, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}}},
        /c: {get: {responses: {'200': {description: A, content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}}}}}}}
        """;

    [Fact]
    public void It_is_told_where_it_is_met_first_with_all_operations_it_reaches()
    {
        var change = Assert.Single(Compare("{type: object, properties: {name: {type: string}}}", "{type: object, properties: {name: {type: string, deprecated: true}}}"));

        Assert.Equal("GET /a > response 200 > name", change.Place);
        Assert.Equal(["GET /a", "GET /b", "GET /c", "POST /a"], change.Operations);
        Assert.Equal("/components/schemas/Pet/properties/name/deprecated", change.Pointer);
    }

    [Fact]
    public void Each_direction_judges_it_for_itself()
    {
        var changes = Compare("{type: object, properties: {name: {type: string}}}", "{type: object, required: [name], properties: {name: {type: string}}}");

        Assert.Equal(
            [("request-property-became-required", Severity.Breaking), ("response-property-became-required", Severity.Info)],
            changes.Select(change => (change.Rule.Id, change.Rule.Severity)));
        Assert.Equal(["POST /a"], changes[0].Operations);
        Assert.Equal(["GET /a", "GET /b", "GET /c"], changes[1].Operations);
    }

    [Fact]
    public void Components_that_refer_to_one_another_end_where_they_begin()
    {
        const string Old = "{type: object, properties: {friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}, name: {type: string}}}";

        var changes = Compare(Old, Old.Replace("name: {type: string}", "name: {type: integer}"));

        Assert.Equal(["request-type-changed", "response-type-changed"], changes.Select(change => change.Rule.Id).Order());
        Assert.All(changes, change => Assert.EndsWith("> name", change.Place));
    }

    [Fact]
    public void What_is_removed_points_into_the_base_and_what_is_left_into_the_head()
    {
        var change = Compare("\n{type: object,\n properties: {name: {type: string},\n age: {type: integer}}}", "\n{type: object,\n properties: {name: {type: string}}}")
            .First(change => change.Rule.Id == "response-optional-property-removed");

        Assert.Equal("/components/schemas/Pet/properties/age", change.Pointer);
        Assert.Equal("base.yaml", change.Location.File);
        Assert.Equal("head.yaml", change.HeadLocation.File);
        Assert.Equal(change.Location.Line - 1, change.HeadLocation.Line);
    }

    private static IReadOnlyList<Change> Compare(string @base, string head) =>
        Documents.Compare(
            Documents.Of(Used, rest: $"components: {{schemas: {{Pet: {@base}}}}}"),
            Documents.Of(Used, rest: $"components: {{schemas: {{Pet: {head}}}}}"));
}
