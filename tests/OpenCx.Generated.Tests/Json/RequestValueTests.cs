using Newtonsoft.Json.Linq;
using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>What can be wrong with a value of a request before any rule of the contract is asked.</summary>
public class RequestValueTests
{
    [Fact]
    public void Null_among_the_items_of_a_list_is_named_by_its_place() =>
        Assert.Equal(["[1] is null: a string is required. ([1])"], RequestCheck.Faults(JsonCodecs.List(JsonCodecs.String), ["a", null!, "b"]));

    [Fact]
    public void Null_among_the_values_of_a_map_is_named_by_its_key() =>
        Assert.Equal(["[b] is null: a URI is required. ([b])"], RequestCheck.Faults(JsonCodecs.Map(JsonCodecs.Uri), new Dictionary<string, Uri> { ["a"] = new("/", UriKind.Relative), ["b"] = null! }));

    [Fact]
    public void Null_is_right_where_the_contract_lets_an_item_be_null()
    {
        Assert.Empty(RequestCheck.Faults(JsonCodecs.List(JsonCodecs.String.OrNull()), [null, "a"]));
        Assert.Empty(RequestCheck.Faults(JsonCodecs.List(JsonCodecs.Int32.OrNull()), [null, 1]));
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Map(JsonCodecs.Raw), new Dictionary<string, JToken> { ["a"] = null! }));
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Map(JsonCodecs.String.OrNull()), new Dictionary<string, string?> { ["a"] = null }));
    }

    [Fact]
    public void A_fault_further_in_has_the_whole_way_in_its_name() =>
        Assert.Equal(
            ["[a][1] is null: a string is required. ([a][1])"],
            RequestCheck.Faults(JsonCodecs.Map(JsonCodecs.List(JsonCodecs.String)), new Dictionary<string, IList<string>> { ["a"] = ["b", null!] }));

    /// <summary>By their codes: an attribute, which is UTF-8 itself, cannot hold the texts.</summary>
    [Theory]
    [InlineData(new[] { 0xD83D }, "holds half of a surrogate pair (\\uD83D) at position 1 of 1")]
    [InlineData(new[] { 'a', 'b', 0xDE00, 'c' }, "holds half of a surrogate pair (\\uDE00) at position 3 of 4")]
    [InlineData(new[] { 0xD83D, 0xDE00, 0xD83D }, "holds half of a surrogate pair (\\uD83D) at position 3 of 3")]
    [InlineData(new[] { 0xDE00, 0xD83D }, "holds half of a surrogate pair (\\uDE00) at position 1 of 2")]
    public void Half_of_a_surrogate_pair_cannot_be_sent(int[] codes, string fault)
    {
        var text = new string([.. codes.Select(code => (char)code)]);
        var said = $"{fault}: no UTF-8 can carry it.";

        Assert.Equal([$"body {said} (body)"], RequestCheck.Faults(JsonCodecs.String, text));
        Assert.Equal([$"[0] {said} ([0])"], RequestCheck.Faults(JsonCodecs.List(JsonCodecs.String.OrNull()), [text]));
        Assert.Equal([$"[{text}] {said} ([{text}])"], RequestCheck.Faults(JsonCodecs.Map(JsonCodecs.Boolean), new Dictionary<string, bool> { [text] = true }));
        Assert.Equal([$"body {said} (body)"], RequestCheck.Faults(JsonCodecs.Raw, new JValue(text)));
        Assert.Equal([$"body {said} (body)"], RequestCheck.Faults(JsonCodecs.Raw, new JArray(1, new JObject { ["a"] = text })));
        Assert.Equal([$"body {said} (body)"], RequestCheck.Faults(JsonCodecs.Raw, new JObject { [text] = 1 }));
        Assert.Equal([$"body {said} (body)"], RequestCheck.Faults(JsonCodecs.RawValue, JsonRawValue.Of(new JValue(text))!));
    }

    [Fact]
    public void Nor_can_half_a_pair_that_is_a_character() =>
        Assert.Equal(["body holds half of a surrogate pair (\\uD83D) at position 1 of 1: no UTF-8 can carry it. (body)"], RequestCheck.Faults(JsonCodecs.Raw, new JArray(new JValue('a'), new JValue('\ud83d'))));

    [Fact]
    public void What_a_tree_holds_and_json_does_not_cannot_be_sent()
    {
        foreach (var token in (JToken[])[JValue.CreateUndefined(), JValue.CreateComment("a"), new JConstructor("Date", 1)])
        {
            Assert.Equal([Refused(token.Type)], RequestCheck.Faults(JsonCodecs.Raw, token));
            Assert.Equal([Refused(token.Type)], RequestCheck.Faults(JsonCodecs.RawValue, JsonRawValue.Of(token)!));
            Assert.Equal([Refused(token.Type), Refused(token.Type)], RequestCheck.Faults(JsonCodecs.Raw, new JArray(token, new JArray(token))));
        }

        Assert.Equal([Refused(JTokenType.Property)], RequestCheck.Faults(JsonCodecs.Raw, new JProperty("a", 1)));

        static string Refused(JTokenType type) => $"body is of the type {type}, which JSON does not have: an object, an array, a string, a number, a boolean or null is required. (body)";
    }

    [Fact]
    public void What_is_written_as_a_string_or_as_it_stands_can() =>
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Raw, new JArray(new Uri("/a", UriKind.Relative), Guid.Empty, DateTime.UnixEpoch, TimeSpan.Zero, new byte[] { 1 }, new JRaw("{}"), JValue.CreateNull())));

    [Fact]
    public void A_whole_pair_can()
    {
        Assert.Empty(RequestCheck.Faults(JsonCodecs.String, "a\ud83d\ude00\ud83d\ude01b"));
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Raw, new JObject { ["\ud83d\ude00"] = new JArray("\ud83d\ude00", 1, null!) }));
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void A_number_that_json_does_not_have_cannot_be_sent(double number, string name)
    {
        var fault = $"is {name}: a finite number is required.";
        var said = $"body {fault} (body)";

        Assert.Equal([said], RequestCheck.Faults(JsonCodecs.Double, number));
        Assert.Equal([said], RequestCheck.Faults(JsonCodecs.Single, (float)number));
        Assert.Equal([$"[1] {fault} ([1])"], RequestCheck.Faults(JsonCodecs.List(JsonCodecs.Double.OrNull()), [null, number]));
        Assert.Equal([said, said], RequestCheck.Faults(JsonCodecs.Raw, new JArray(1.5, number, new JValue((float)number))));
    }

    [Fact]
    public void A_finite_number_can()
    {
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Double, double.MaxValue));
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Single, float.MinValue));
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Raw, new JArray(1e300, new JValue(-1f))));
    }

    [Fact]
    public void Free_form_json_may_nest_as_deep_as_it_can_be_written()
    {
        Assert.Empty(RequestCheck.Faults(JsonCodecs.Raw, Nested.Arrays(500)));
        Assert.Equal(new string('[', 500) + new string(']', 500), JsonText.Of(JsonCodecs.Raw, Nested.Arrays(500)));
        Assert.Equal(["body nests deeper than 500 levels: does it hold itself? (body)"], RequestCheck.Faults(JsonCodecs.Raw, Nested.Arrays(501)));
        Assert.Equal(["body nests deeper than 500 levels: does it hold itself? (body)"], RequestCheck.Faults(JsonCodecs.Raw, new JArray(Nested.Objects(100_000), Nested.Arrays(100_000))));
    }
}
