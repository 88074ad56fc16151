using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

public class HostileInputTests
{
    private const int Depth = 10_000;

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[?(", ")]")]
    [InlineData("[?@", "]")]
    [InlineData("[?!(", ")]")]
    [InlineData("[?length(", ")]")]
    [InlineData("[?count(@[?@", ") == 1]]")]
    public void Nesting_beyond_reason_is_an_error(string open, string close) =>
        Expect.Rejected("$" + Repeat(open) + "@.a" + Repeat(close));

    [Fact]
    public void Parentheses_nested_beyond_reason_are_an_error()
    {
        Expect.Rejected("$[?" + Repeat("(") + "@.a" + Repeat(")") + "]");
        Expect.Rejected("$[?" + Repeat("length(") + "@.a" + Repeat(")") + " == 1]");
        Expect.Rejected("$" + Repeat("[?@") + Repeat("]"));
    }

    [Fact]
    public void Nesting_that_people_write_is_none() =>
        Expect.Places("[1]", "$[?" + string.Concat(Enumerable.Repeat("(", 50)) + "@" + string.Concat(Enumerable.Repeat(")", 50)) + "]", "$[0]");

    [Fact]
    public void A_long_chain_is_no_nesting()
    {
        Expect.Places("""{"a": 1}""", "$" + Repeat(".a"));
        Expect.Places("""[{"a": 1}]""", "$[?@.a" + Repeat(" && @.a") + "]", "$[0]");
        Expect.Places("""[{"a": "x"}]""", "$[?@.a" + Repeat(" && (length(@.a) == 1)") + "]", "$[0]");
        Expect.Places("[1]", "$[0" + Repeat(",1") + "]", "$[0]");
    }

    [Fact, Trait("Category", "Slow")]
    public void A_document_nested_beyond_the_stack_is_searched()
    {
        JsonNode document = JsonValue.Create(1);
        JsonNode twin = JsonValue.Create(1);
        for (var level = 0; level < 100_000; level++)
        {
            document = new JsonArray(document);
            twin = new JsonArray(twin);
        }

        var deepest = JsonPathQuery.Parse("$..[?@ == 1]").Select(document);
        Assert.Equal(1 + (3 * 100_000), Assert.Single(deepest).Path.Length);

        var pair = new JsonArray(document, twin);
        Assert.Equal(2, JsonPathQuery.Parse("$[?@ == $[1]]").Select(pair).Count);
    }

    [Fact, Trait("Category", "Slow")]
    public void Mangled_expressions_are_answered_or_refused()
    {
        const int seed = 9535;
        const string alphabet = "$@.*[]()?!&|=<>'\"\\,:-0123456789eEu abc_\n\u00e9";
        string[] samples =
        [
            "$.a[?@.b == 'c' && !(@.d > 1.5e3 || length(@.e) <= 2)]..f",
            "$[0:-1:2, 'x', *, ?match(@.a, 'b.*'), ?count(@..*) != 3]",
            "$..['\\u00e9\\n', \"q\"][?value(@[0]) == null]",
        ];
        var document = JsonNode.Parse("""{"a": [{"b": "c", "d": 1}], "x": {"e": [1, 2]}}""");
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var text = samples[random.Next(samples.Length)].ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var place = random.Next(text.Count);
                switch (random.Next(3))
                {
                    case 0:
                        text.RemoveAt(place);
                        break;
                    case 1:
                        text.Insert(place, alphabet[random.Next(alphabet.Length)]);
                        break;
                    default:
                        text[place] = alphabet[random.Next(alphabet.Length)];
                        break;
                }
            }

            AnswerOrRefuse(string.Concat(text), document, seed);
        }
    }

    private static void AnswerOrRefuse(string expression, JsonNode? document, int seed)
    {
        try
        {
            var places = JsonPathQuery.Parse(expression).Select(document).Select(node => node.Path);
            Assert.All(places, path => Assert.Single(JsonPathQuery.Parse(path).Select(document)));
        }
        catch (JsonPathException error)
        {
            Assert.True(error.Offset is >= 0 && error.Offset <= expression.Length, $"seed {seed}: {expression}");
        }
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Depth));
}
