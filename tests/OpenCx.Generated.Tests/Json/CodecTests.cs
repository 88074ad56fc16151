using Newtonsoft.Json;
using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>Every type that a contract can name: what JSON it takes, what it refuses, and what is written for it.</summary>
public class CodecTests
{
    private static readonly Dictionary<string, Func<string, Passage>> Codecs = new()
    {
        ["string"] = static json => Passage.Through(JsonCodecs.String, json),
        ["boolean"] = static json => Passage.Through(JsonCodecs.Boolean, json),
        ["int32"] = static json => Passage.Through(JsonCodecs.Int32, json),
        ["int64"] = static json => Passage.Through(JsonCodecs.Int64, json),
        ["float"] = static json => Passage.Through(JsonCodecs.Single, json),
        ["double"] = static json => Passage.Through(JsonCodecs.Double, json),
        ["decimal"] = static json => Passage.Through(JsonCodecs.Decimal, json),
        ["uuid"] = static json => Passage.Through(JsonCodecs.Guid, json),
        ["date-time"] = static json => Passage.Through(JsonCodecs.DateTimeOffset, json),
        ["date"] = static json => Passage.Through(JsonCodecs.Date, json),
        ["uri"] = static json => Passage.Through(JsonCodecs.Uri, json),
        ["byte"] = static json => Passage.Through(JsonCodecs.Bytes, json),
        ["any"] = static json => Passage.Through(JsonCodecs.Raw, json),
        ["any text"] = static json => Passage.Through(JsonCodecs.RawValue, json),
        ["list"] = static json => Passage.Through(JsonCodecs.List(JsonCodecs.Int64), json),
        ["nullable list"] = static json => Passage.Through(JsonCodecs.List(JsonCodecs.Int64.OrNull()), json),
        ["nullable texts"] = static json => Passage.Through(JsonCodecs.List(JsonCodecs.String.OrNull()), json),
        ["map"] = static json => Passage.Through(JsonCodecs.Map(JsonCodecs.Boolean), json),
        ["nullable map"] = static json => Passage.Through(JsonCodecs.Map(JsonCodecs.String.OrNull()), json),
        ["nested"] = static json => Passage.Through(JsonCodecs.Map(JsonCodecs.List(JsonCodecs.Decimal)), json),
        ["maps"] = static json => Passage.Through(JsonCodecs.List(JsonCodecs.Map(JsonCodecs.Boolean)), json),
    };

    [Theory]
    [InlineData("string", "\"\"")]
    [InlineData("string", "\"a\\n\\\"b\\\\ü\"")]
    [InlineData("boolean", "true")]
    [InlineData("boolean", "false")]
    [InlineData("int32", "0")]
    [InlineData("int32", "2147483647")]
    [InlineData("int32", "-2147483648")]
    [InlineData("int64", "9223372036854775807")]
    [InlineData("int64", "-9223372036854775808")]
    [InlineData("float", "1.5")]
    [InlineData("float", "-0.25")]
    [InlineData("double", "1.5")]
    [InlineData("double", "0.1")]
    [InlineData("decimal", "1.50")]
    [InlineData("decimal", "12")]
    [InlineData("decimal", "79228162514264337593543950335")]
    [InlineData("uuid", "\"0b2c0d5c-3f6e-4c0a-9d53-5a3c6f1f0f1a\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.000Z\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.1234567+05:30\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.010-00:30\"")]
    [InlineData("date-time", "\"0001-01-01T00:00:00.000Z\"")]
    [InlineData("date-time", "\"9999-12-31T23:59:59.9999999Z\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.000+14:00\"")]
    [InlineData("date", "\"2024-02-29\"")]
    [InlineData("date", "\"0001-01-01\"")]
    [InlineData("uri", "\"https://a.example/b?c=d#e\"")]
    [InlineData("uri", "\"/relative\"")]
    [InlineData("byte", "\"AQID\"")]
    [InlineData("byte", "\"\"")]
    [InlineData("any", "null")]
    [InlineData("any", "[1,1.0,1.50,-0,1e400,true,\"a\",{\"b\":null,\"c\":[]}]")]
    [InlineData("any", "123456789012345678901234567890")]
    [InlineData("any text", "{\"a\":[1.0,{\"b\":1e400}]}")]
    [InlineData("any text", "[ ]")]
    [InlineData("any text", "\"a\"")]
    [InlineData("list", "[]")]
    [InlineData("list", "[1,2]")]
    [InlineData("nullable list", "[null,1]")]
    [InlineData("nullable texts", "[null,\"a\"]")]
    [InlineData("map", "{}")]
    [InlineData("map", "{\"a\":true,\"\":false}")]
    [InlineData("nullable map", "{\"a\":null,\"b\":\"c\"}")]
    [InlineData("nested", "{\"a\":[1.0,2],\"b\":[]}")]
    [InlineData("maps", "[{\"a\":true},{},{\"b\":false}]")]
    public void What_is_written_the_canonical_way_comes_back_as_it_came(string codec, string json) =>
        Assert.Equal(new Passage(json, IsInexact: false, ""), Codecs[codec](json));

    [Theory]
    [InlineData("int32", "1.0", "1")]
    [InlineData("int32", "2.147483647e9", "2147483647")]
    [InlineData("int32", "-0", "0")]
    [InlineData("int64", "1e3", "1000")]
    [InlineData("int64", "9.007199254740993e15", "9007199254740993")]
    [InlineData("int64", "-9.223372036854775808E18", "-9223372036854775808")]
    [InlineData("int64", "9.223372036854775807E18", "9223372036854775807")]
    [InlineData("int64", "9007199254740993.0", "9007199254740993")]
    [InlineData("int64", "-0", "0")]
    [InlineData("float", "1", "1.0")]
    [InlineData("float", "0.10", "0.1")]
    [InlineData("float", "16777217", "16777216.0")]
    [InlineData("double", "1", "1.0")]
    [InlineData("double", "1.50", "1.5")]
    [InlineData("double", "-0", "0.0")]
    [InlineData("double", "123456789012345678901234567890", "1.2345678901234568E+29")]
    [InlineData("double", "0.1000000000000000055511151231257827", "0.1")]
    [InlineData("decimal", "1e2", "100")]
    [InlineData("decimal", "0.12345678901234567890123456789012345", "0.1234567890123456789012345679")]
    [InlineData("uuid", "\"0B2C0D5C-3F6E-4C0A-9D53-5A3C6F1F0F1A\"", "\"0b2c0d5c-3f6e-4c0a-9d53-5a3c6f1f0f1a\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00Z\"", "\"2026-11-22T12:00:00.000Z\"")]
    [InlineData("date-time", "\"2026-11-22t12:00:00.5z\"", "\"2026-11-22T12:00:00.500Z\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.000+00:00\"", "\"2026-11-22T12:00:00.000Z\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.000-0130\"", "\"2026-11-22T12:00:00.000-01:30\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.12345678901Z\"", "\"2026-11-22T12:00:00.1234567Z\"")]
    [InlineData("date-time", "\"2016-12-31T23:59:60Z\"", "\"2017-01-01T00:00:00.000Z\"")]
    [InlineData("date-time", "\"2017-01-01T05:29:60.500+05:30\"", "\"2017-01-01T05:30:00.500+05:30\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.000+15:00\"", "\"2026-11-21T21:00:00.000Z\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00.000-23:59\"", "\"2026-11-23T11:59:00.000Z\"")]
    [InlineData("byte", "\"AQ I D\"", "\"AQID\"")]
    public void What_is_written_otherwise_is_read_and_known_to_be(string codec, string json, string written) =>
        Assert.Equal(new Passage(written, IsInexact: true, ""), Codecs[codec](json));

    [Fact]
    public void A_number_is_known_to_be_written_otherwise_exactly_where_it_is()
    {
        var random = new Random(20261128);
        for (var run = 0; run < 20_000; run++)
        {
            var json = RandomNumber(random);

            var passage = Passage.Through(JsonCodecs.Double, json);

            Assert.Equal((json, passage.Written != json), (json, passage.IsInexact));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void A_list_of_any_length_keeps_its_items_in_order(int count)
    {
        var json = "[" + string.Join(",", Enumerable.Range(0, count)) + "]";

        Assert.Equal(new Passage(json, IsInexact: false, ""), Codecs["list"](json));
    }

    [Theory]
    [InlineData("string", "1", "WrongType $: a string, not the number 1")]
    [InlineData("string", "null", "UnexpectedNull $: a string, not null")]
    [InlineData("boolean", "\"true\"", "WrongType $: a boolean, not the string \"true\"")]
    [InlineData("boolean", "0", "WrongType $: a boolean, not the number 0")]
    [InlineData("int32", "2147483648", "WrongType $: an integer of 32 bits, not the number 2147483648")]
    [InlineData("int32", "-2147483649", "WrongType $: an integer of 32 bits, not the number -2147483649")]
    [InlineData("int32", "1.5", "WrongType $: an integer of 32 bits, not the number 1.5")]
    [InlineData("int32", "true", "WrongType $: an integer of 32 bits, not true")]
    [InlineData("int64", "9223372036854775808", "WrongType $: an integer of 64 bits, not the number 9223372036854775808")]
    [InlineData("int64", "9.223372036854775808E18", "WrongType $: an integer of 64 bits, not the number 9.223372036854775808E18")]
    [InlineData("int64", "-9.223372036854775809E18", "WrongType $: an integer of 64 bits, not the number -9.223372036854775809E18")]
    [InlineData("int64", "9.3e18", "WrongType $: an integer of 64 bits, not the number 9.3e18")]
    [InlineData("int64", "-9.3e18", "WrongType $: an integer of 64 bits, not the number -9.3e18")]
    [InlineData("int64", "9007199254740992.5", "WrongType $: an integer of 64 bits, not the number 9007199254740992.5")]
    [InlineData("int64", "\"1\"", "WrongType $: an integer of 64 bits, not the string \"1\"")]
    [InlineData("float", "1e39", "WrongType $: a number, not the number 1e39")]
    [InlineData("float", "\"1\"", "WrongType $: a number, not the string \"1\"")]
    [InlineData("double", "1e309", "WrongType $: a number, not the number 1e309")]
    [InlineData("double", "false", "WrongType $: a number, not false")]
    [InlineData("double", "[1,[2]]", "WrongType $: a number, not an array")]
    [InlineData("decimal", "79228162514264337593543950336", "WrongType $: a number, not the number 79228162514264337593543950336")]
    [InlineData("decimal", "\"1\"", "WrongType $: a number, not the string \"1\"")]
    [InlineData("uuid", "\"{0b2c0d5c-3f6e-4c0a-9d53-5a3c6f1f0f1a}\"", "WrongType $: a UUID, not the string \"{0b2c0d5c-3f6e-4c0a-9d53-5a3c6f1f0f1a}\"")]
    [InlineData("uuid", "1", "WrongType $: a UUID, not the number 1")]
    [InlineData("date-time", "\"2026-11-22\"", "WrongType $: a date-time of RFC 3339, not the string \"2026-11-22\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00\"", "WrongType $: a date-time of RFC 3339, not the string \"2026-11-22T12:00:00\"")]
    [InlineData("date-time", "\"2026-11-22 12:00:00Z\"", "WrongType $: a date-time of RFC 3339, not the string \"2026-11-22 12:00:00Z\"")]
    [InlineData("date-time", "\"2016-12-31T23:59:61Z\"", "WrongType $: a date-time of RFC 3339, not the string \"2016-12-31T23:59:61Z\"")]
    [InlineData("date-time", "\"2016-12-31T12:00:60Z\"", "WrongType $: a date-time of RFC 3339, not the string \"2016-12-31T12:00:60Z\"")]
    [InlineData("date-time", "\"9999-12-31T23:59:60Z\"", "WrongType $: a date-time of RFC 3339, not the string \"9999-12-31T23:59:60Z\"")]
    [InlineData("date-time", "\"9999-12-31T23:59:59-00:01\"", "WrongType $: a date-time of RFC 3339, not the string \"9999-12-31T23:59:59-00:01\"")]
    [InlineData("date-time", "\"2026-11-22T12:00:00+24:00\"", "WrongType $: a date-time of RFC 3339, not the string \"2026-11-22T12:00:00+24:00\"")]
    [InlineData("date-time", "0", "WrongType $: a date-time of RFC 3339, not the number 0")]
    [InlineData("date", "\"2026-02-29\"", "WrongType $: a date of RFC 3339, not the string \"2026-02-29\"")]
    [InlineData("date", "\"2026-11-22T12:00:00Z\"", "WrongType $: a date of RFC 3339, not the string \"2026-11-22T12:00:00Z\"")]
    [InlineData("date", "20261122", "WrongType $: a date of RFC 3339, not the number 20261122")]
    [InlineData("uri", "\"http://\"", "WrongType $: a URI, not the string \"http://\"")]
    [InlineData("uri", "true", "WrongType $: a URI, not true")]
    [InlineData("byte", "\"AQI\"", "WrongType $: base64 text, not the string \"AQI\"")]
    [InlineData("byte", "[1]", "WrongType $: base64 text, not an array")]
    [InlineData("list", "{\"a\":[{}]}", "WrongType $: an array, not an object")]
    [InlineData("map", "[[true]]", "WrongType $: an object, not an array")]
    [InlineData("map", "null", "UnexpectedNull $: an object, not null")]
    [InlineData("nullable list", "null", "UnexpectedNull $: an array, not null")]
    public void What_it_does_not_hold_is_refused_whole(string codec, string json, string drift)
    {
        var passage = Codecs[codec](json);

        Assert.Null(passage.Written);
        Assert.Equal(drift, passage.Drift);
    }

    [Theory]
    [InlineData("list", "[1,\"a\",{\"b\":[2]},3]", "[1,3]", "WrongType $[*]: an integer of 64 bits, not the string \"a\"; WrongType $[*]: an integer of 64 bits, not an object")]
    [InlineData("list", "[null]", "[]", "UnexpectedNull $[*]: an integer of 64 bits, not null")]
    [InlineData("nullable list", "[null,true]", "[null]", "WrongType $[*]: an integer of 64 bits, not true")]
    [InlineData("nullable texts", "[null,1]", "[null]", "WrongType $[*]: a string, not the number 1")]
    [InlineData("map", "{\"a\":true,\"a\":false}", "{\"a\":false}", "DuplicateMember $.*: one member of each name, not another one")]
    [InlineData("maps", "[{\"a\":true},5]", "[{\"a\":true}]", "WrongType $[*]: an object, not the number 5")]
    [InlineData("map", "{\"a\":true,\"b\":1,\"c\":false}", "{\"a\":true,\"c\":false}", "WrongType $.*: a boolean, not the number 1")]
    [InlineData("nullable map", "{\"a\":[],\"b\":null}", "{\"b\":null}", "WrongType $.*: a string, not an array")]
    [InlineData("nested", "{\"a\":[1,null],\"b\":2}", "{\"a\":[1]}", "UnexpectedNull $.*[*]: a number, not null; WrongType $.*: an array, not the number 2")]
    public void What_an_item_does_not_hold_is_left_out_and_the_text_kept(string codec, string json, string written, string drift) =>
        Assert.Equal(new Passage(written, IsInexact: true, drift), Codecs[codec](json));

    [Theory]
    [InlineData("[1.0,2]", "[1,2]")]
    [InlineData("[2,1.0]", "[2,1]")]
    public void One_item_that_is_written_otherwise_makes_the_list_inexact(string json, string written) =>
        Assert.Equal(new Passage(written, IsInexact: true, ""), Codecs["list"](json));

    [Theory]
    [InlineData("{\"a\":[1e1],\"b\":[2]}", "{\"a\":[10],\"b\":[2]}")]
    [InlineData("{\"a\":[2],\"b\":[1e1]}", "{\"a\":[2],\"b\":[10]}")]
    public void One_value_that_is_written_otherwise_makes_the_map_inexact(string json, string written) =>
        Assert.Equal(new Passage(written, IsInexact: true, ""), Codecs["nested"](json));

    [Fact]
    public void A_long_text_is_shortened_in_the_report()
    {
        Assert.EndsWith($"not the string \"{new string('a', 63)}…\"", Codecs["boolean"]($"\"{new string('a', 65)}\"").Drift, StringComparison.Ordinal);
        Assert.EndsWith($"not the string \"{new string('a', 64)}\"", Codecs["boolean"]($"\"{new string('a', 64)}\"").Drift, StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_of_another_type_is_an_error_that_says_both()
    {
        var error = Assert.Throws<JsonReaderException>(() => JsonText.Read("[1]".ToCharArray(), 3, JsonCodecs.Int64, new DriftLog()));

        Assert.Equal("Expected an integer of 64 bits, received an array.", error.Message);
    }

    [Fact]
    public void An_empty_value_in_a_list_or_a_map_is_written_as_null()
    {
        Assert.Equal("[\"a\",null]", JsonText.Of(JsonCodecs.List(JsonCodecs.String), ["a", null!]));
        Assert.Equal("{\"a\":null}", JsonText.Of(JsonCodecs.Map(JsonCodecs.String), new Dictionary<string, string> { ["a"] = null! }));
    }

    /// <summary>The items are collected in arrays that are lent again: each list has its own, and nobody else's.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    public void Lists_of_any_length_keep_their_items_apart(int length)
    {
        var codec = JsonCodecs.List(JsonCodecs.List(JsonCodecs.String));
        var json = $"[{string.Join(",", Enumerable.Range(0, 3).Select(list => $"[{string.Join(",", Enumerable.Range(0, length).Select(item => $"\"{list}.{item}\""))}]"))}]";

        var first = JsonText.Read(json.ToCharArray(), json.Length, codec, new DriftLog());
        Assert.Throws<JsonReaderException>(() => JsonText.Read(json.ToCharArray(), json.Length - 1, codec, new DriftLog()));
        Passage.Through(codec, json.Replace('0', '9'));

        Assert.Equal(json, JsonText.Of(codec, first));
        Assert.All(first, list => Assert.Equal(length, list.Count));
    }

    /// <summary>A number as JSON spells it: of any length, with or without a point, zeros at its end, an exponent.</summary>
    private static string RandomNumber(Random random)
    {
        string Digits(int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => (char)('0' + (random.Next(3) == 0 ? 0 : random.Next(10)))));
        var whole = Digits(18).TrimStart('0');
        var exponent = random.Next(5) == 0 ? $"e{random.Next(-20, 20)}" : string.Empty;
        return (random.Next(4) == 0 ? "-" : string.Empty) + (random.Next(3) == 0 || whole.Length == 0 ? "0" : whole) + "." + Digits(18) + exponent;
    }
}
