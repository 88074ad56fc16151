using System.Globalization;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>Documents that are made to keep a comparison busy.</summary>
public class HostileDocumentTests
{
    [Fact, Trait("Category", "Slow")]
    public void Many_components_in_one_cycle_are_compared_once_each()
    {
        var changes = Documents.Compare(Cycle(20_000, "string"), Cycle(20_000, "integer"));

        Assert.Equal(20_000, changes.Count);
    }

    [Fact]
    public void Cycles_of_different_lengths_that_say_the_same_are_the_same() =>
        Assert.Empty(Documents.Compare(Cycle(6, "string"), Cycle(35, "string")));

    [Fact]
    public void Doubling_at_every_level_stays_small()
    {
        var schemas = string.Join(", ", Enumerable.Range(0, 60).Select(i => Invariant($"S{i}: {{allOf: [{{$ref: '#/components/schemas/S{i + 1}'}}, {{$ref: '#/components/schemas/S{i + 1}'}}]}}")));

        Assert.Equal(["request-type-changed"], Documents.Compare(Of(schemas + ", S60: {type: string}"), Of(schemas + ", S60: {type: integer}")).Select(change => change.Rule.Id));
    }

    [Fact, Trait("Category", "Slow")]
    public void A_composition_without_end_is_refused_with_its_place()
    {
        var schemas = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => Invariant($"S{i}: {{allOf: [{{$ref: '#/components/schemas/S{i + 1}'}}]}}")));

        var exception = Assert.Throws<ContractException>(() => Documents.Compare(Of(schemas + ", S5000: {type: string}"), Of(schemas + ", S5000: {type: integer}")));

        Assert.Contains("more than 200 levels deep", exception.Message);
        Assert.Equal("base.yaml", exception.Location?.File);
    }

    [Fact, Trait("Category", "Slow")]
    public void Alternatives_that_look_alike_are_told_apart_in_bounded_work()
    {
        string Unions(string last) => string.Join(", ", Enumerable.Range(0, 40).Select(i =>
            Invariant($"S{i}: {{oneOf: [{string.Join(", ", Enumerable.Range(0, 12).Select(j => Invariant($"{{type: object, properties: {{next: {{$ref: '#/components/schemas/S{(i + 1) % 40}'}}, q: {{const: {j}}}, {last}: {{}}}}}}")))}]}}")));

        var changes = Documents.Compare(Of(Unions("a")), Of(Unions("b")));

        Assert.Equal(2 * 40 * 12, changes.Count);
    }

    /// <summary>Had comparing the first twenty used up the work there is, what is listed twice would be told as gone and come.</summary>
    [Fact]
    public void Alternatives_that_hold_alternatives_leave_work_for_what_comes_after_them()
    {
        var recursive = string.Join(", ", Enumerable.Range(0, 20).Select(i => Invariant($"S{i}: {{type: object, properties: {{{Members(i)}}}}}")));

        Assert.Equal(["request-type-changed"], Documents.Compare(Of($"{recursive}, {Last("string")}"), Of($"{recursive}, {Last("integer")}")).Select(change => change.Rule.Id));

        static string Members(int i) => string.Join(", ", Enumerable.Range(1, 3).Select(m =>
            Invariant($"m{m}: {{anyOf: [{string.Join(", ", Enumerable.Range(0, 3).Select(j => Reference((i + m + j) % 20)))}]}}")).Append($"x: {Reference(20)}"));

        static string Last(string type) => Invariant($"S20: {{type: object, properties: {{twice: {{anyOf: [{Reference(1)}, {Reference(2)}, {Reference(2)}]}}, v: {{type: {type}}}}}}}");

        static string Reference(int i) => Invariant($"{{$ref: '#/components/schemas/S{i}'}}");
    }

    private static string Cycle(int length, string type) => Of(string.Join(", ", Enumerable.Range(0, length).Select(i =>
        Invariant($"S{i}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{(i + 1) % length}'}}, value: {{type: {type}}}}}}}"))));

    private static string Of(string schemas) => Documents.Of(
        "/a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}, responses: {}}}",
        rest: $"components: {{schemas: {{{schemas}}}}}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
