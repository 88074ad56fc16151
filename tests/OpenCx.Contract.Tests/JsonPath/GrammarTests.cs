using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

/// <summary>Expressions made at random from the grammar of RFC 9535, appendix A, and its rules of types: each one is valid.</summary>
public class GrammarTests
{
    private const int Seed = 2024;

    private readonly Random _random = new(Seed);

    [Fact, Trait("Category", "Slow")]
    public void Every_expression_of_the_grammar_is_read()
    {
        var document = JsonNode.Parse("""{"a": [1, "x", null, {"b": [true, {"a": 2}]}], "b": {"_é": "𝄞"}}""");
        for (var round = 0; round < 20_000; round++)
        {
            var expression = "$" + Segments(depth: 3);
            var error = Record.Exception(() => JsonPathQuery.Parse(expression).Select(document));
            Assert.True(error is null, $"seed {Seed}: {error?.Message}");
        }
    }

    private string Segments(int depth) =>
        Several(0, 3, "", () => Blank() + One(
            () => "." + Name(),
            () => ".*",
            () => ".." + Name(),
            () => "..*",
            () => ".." + Brackets(depth),
            () => Brackets(depth)));

    private string Brackets(int depth) => $"[{Blank()}{Several(1, 3, Blank() + "," + Blank(), () => Selector(depth))}{Blank()}]";

    private string Selector(int depth) => One(
        String,
        () => "*",
        Integer,
        () => $"{Maybe(() => Integer() + Blank())}:{Blank()}{Maybe(() => Integer() + Blank())}{Maybe(() => ":" + Maybe(() => Blank() + Integer()))}",
        () => depth > 0 ? "?" + Blank() + Or(depth - 1) : "*");

    private string Or(int depth) => Several(1, 2, Blank() + "||" + Blank(), () => And(depth));

    private string And(int depth) => Several(1, 2, Blank() + "&&" + Blank(), () => Basic(depth));

    private string Basic(int depth) => One(
        () => depth > 0 ? $"{Not()}({Blank()}{Or(depth - 1)}{Blank()})" : "@",
        () => $"{Comparable(depth)}{Blank()}{One(() => "==", () => "!=", () => "<=", () => ">=", () => "<", () => ">")}{Blank()}{Comparable(depth)}",
        () => Not() + Query(depth),
        () => Not() + One(() => "match", () => "search") + $"({Blank()}{Comparable(depth)}{Blank()},{Blank()}{Comparable(depth)}{Blank()})");

    private string Not() => Maybe(() => "!" + Blank());

    private string Comparable(int depth) => One(
        Number,
        String,
        () => One(() => "true", () => "false", () => "null"),
        () => One(() => "@", () => "$") + Several(0, 3, "", () => Blank() + One(() => "." + Name(), () => $"[{String()}]", () => $"[{Integer()}]")),
        () => depth > 0 ? $"length({Blank()}{Comparable(depth - 1)}{Blank()})" : "0",
        () => depth > 0 ? One(() => "count", () => "value") + $"({Blank()}{Query(depth - 1)}{Blank()})" : "0");

    private string Query(int depth) => One(() => "@", () => "$") + Segments(Math.Max(0, depth - 1));

    private string Name() => One(() => "a", () => "b", () => "_é", () => "A1", () => "𝄞", () => "true", () => "length");

    private string Integer() => One(() => "0", () => "-1", () => "10", () => "9007199254740991", () => "-9007199254740991");

    private string Number() => One(Integer, () => "-0") + Maybe(() => ".050") + Maybe(() => One(() => "e", () => "E") + One(() => "+", () => "-", () => "") + "01");

    private string String() => One(
        () => "'" + Several(0, 3, "", () => One(Shared, () => "\"", () => "\\'")) + "'",
        () => "\"" + Several(0, 3, "", () => One(Shared, () => "'", () => "\\\"")) + "\"");

    private string Shared() => One(() => "a", () => "]", () => "é", () => "𝄞", () => "\u007f", () => "\\\\", () => "\\/", () => "\\b\\f\\n\\r\\t", () => "\\u00E9", () => "\\uD834\\udd1e");

    private string Blank() => One(() => "", () => "", () => " ", () => "\t\r\n");

    private string Maybe(Func<string> part) => _random.Next(2) == 0 ? "" : part();

    private string One(params Func<string>[] parts) => parts[_random.Next(parts.Length)]();

    private string Several(int least, int most, string separator, Func<string> part) =>
        string.Join(separator, Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => part()));
}
