using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

public class SelectorTests
{
    private const string Document = """{"a": [10, {"b": null, "c": [20, 30]}], "d e": {"b": 40}, "": {"": 50}, "☺𝄞": 60}""";

    [Theory]
    [InlineData("$", "$")]
    [InlineData("$.a", "$['a']")]
    [InlineData("$['a']", "$['a']")]
    [InlineData("$[\"a\"]", "$['a']")]
    [InlineData("$['d e'].b", "$['d e']['b']")]
    [InlineData("$['']['']", "$['']['']")]
    [InlineData("$.☺𝄞", "$['☺𝄞']")]
    [InlineData("$['\\u263a\\uD834\\uDD1E']", "$['☺𝄞']")]
    [InlineData("$.A")]
    [InlineData("$.a.length")]
    [InlineData("$.a['0']")]
    [InlineData("$['d e'][0]")]
    [InlineData("$.a[1].b", "$['a'][1]['b']")]
    [InlineData("$.a[1].b.c")]
    public void A_name_selects_the_member_of_an_object(string query, params string[] paths) => Expect.Places(Document, query, paths);

    [Theory]
    [InlineData("$.*", "$['a']", "$['d e']", "$['']", "$['☺𝄞']")]
    [InlineData("$[*]", "$['a']", "$['d e']", "$['']", "$['☺𝄞']")]
    [InlineData("$.a.*", "$['a'][0]", "$['a'][1]")]
    [InlineData("$.a[0].*")]
    [InlineData("$.*.b", "$['d e']['b']")]
    public void A_wildcard_selects_every_child(string query, params string[] paths) => Expect.Places(Document, query, paths);

    [Theory]
    [InlineData("$.a[0]", "$['a'][0]")]
    [InlineData("$.a[-1]", "$['a'][1]")]
    [InlineData("$.a[-2]", "$['a'][0]")]
    [InlineData("$.a[2]")]
    [InlineData("$.a[-3]")]
    [InlineData("$.a[9007199254740991]")]
    [InlineData("$.a[-9007199254740991]")]
    [InlineData("$.a[4294967296]")]
    [InlineData("$.a[1]['c'][-1]", "$['a'][1]['c'][1]")]
    public void An_index_counts_from_either_end(string query, params string[] paths) => Expect.Places(Document, query, paths);

    [Theory]
    [InlineData("$['a','a'][0,-1,0]", "$['a'][0]", "$['a'][1]", "$['a'][0]", "$['a'][0]", "$['a'][1]", "$['a'][0]")]
    [InlineData("$.a[1:,*]", "$['a'][1]", "$['a'][0]", "$['a'][1]")]
    [InlineData("$[?@.b,'a']", "$['d e']", "$['a']")]
    public void Selectors_of_one_segment_add_up_in_their_order(string query, params string[] paths) => Expect.Places(Document, query, paths);

    [Theory]
    [InlineData("$..b", "$['a'][1]['b']", "$['d e']['b']")]
    [InlineData("$..[0]", "$['a'][0]", "$['a'][1]['c'][0]")]
    [InlineData("$..c..*", "$['a'][1]['c'][0]", "$['a'][1]['c'][1]")]
    [InlineData("$..['b','c']", "$['a'][1]['b']", "$['a'][1]['c']", "$['d e']['b']")]
    [InlineData("$.a..*", "$['a'][0]", "$['a'][1]", "$['a'][1]['b']", "$['a'][1]['c']", "$['a'][1]['c'][0]", "$['a'][1]['c'][1]")]
    [InlineData("$..nowhere")]
    public void A_descendant_segment_visits_a_node_before_what_it_holds(string query, params string[] paths) => Expect.Places(Document, query, paths);

    [Fact]
    public void A_null_is_found_with_the_place_to_change_it_by()
    {
        var document = JsonNode.Parse(Document)!;

        var node = Assert.Single(JsonPathQuery.Parse("$.a[1].b").Select(document));

        Assert.Null(node.Value);
        Assert.Equal("b", node.Name);
        Assert.Null(node.Index);
        Assert.Same(document["a"]![1], node.Parent!.Value);
        Assert.Equal(1, node.Parent.Index);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    public void A_document_may_be_a_single_value(string json)
    {
        Expect.Places(json, "$", "$");
        Expect.Places(json, "$.*");
        Expect.Places(json, "$..*");
    }

    [Fact]
    public void A_normalized_path_selects_its_own_place_whatever_the_name()
    {
        var names = Enumerable.Range(0, 0x100).Select(code => $"x{(char)code}").Append("\u2028").Append("𝄞");
        var document = new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)name)));

        foreach (var node in JsonPathQuery.Parse("$.*").Select(document))
        {
            var found = Assert.Single(JsonPathQuery.Parse(node.Path).Select(document));
            Assert.Equal(node.Name, found.Value!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("\\b\\t\\n\\f\\r\\u0000\\u001f", @"$['\b\t\n\f\r\u0000\u001f']")]
    [InlineData("'\\\"\\\\/", @"$['\'""\\/']")]
    [InlineData("\\u007f\\u2028", "$['\u007f\u2028']")]
    public void A_normalized_path_escapes_as_little_as_it_can(string jsonName, string path) =>
        Expect.Places($$"""{"{{jsonName}}": 1}""", "$.*", path);
}
