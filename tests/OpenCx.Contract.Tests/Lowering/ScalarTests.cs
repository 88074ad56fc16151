namespace OpenCx.Contract.Tests.Lowering;

public class ScalarTests
{
    [Theory]
    [InlineData("{type: integer}", "{'type':'integer','format':'int64'}")]
    [InlineData("{type: integer, format: int32}", "{'type':'integer','format':'int32'}")]
    [InlineData("{type: integer, format: unix-time}", "{'type':'integer','format':'int64'}")]
    [InlineData("{type: integer, minimum: -9007199254740991, maximum: 9007199254740991}", "{'type':'integer','format':'int64'}")]
    [InlineData("{type: integer, minimum: 0, maximum: 9007199254740991}", "{'type':'integer','format':'int64','minimum':0}")]
    [InlineData("{type: integer, maximum: 18446744073709551615, minimum: 0}", "{'type':'number','format':'decimal','minimum':0,'maximum':18446744073709551615}")]
    [InlineData("{type: integer, exclusiveMaximum: 18446744073709551616}", "{'type':'number','format':'decimal','maximum':18446744073709551616,'exclusiveMaximum':true}")]
    [InlineData("{type: integer, exclusiveMinimum: -18446744073709551616}", "{'type':'number','format':'decimal','minimum':-18446744073709551616,'exclusiveMinimum':true}")]
    [InlineData("{type: integer, exclusiveMaximum: 9223372036854775808, exclusiveMinimum: -9223372036854775809}", "{'type':'integer','format':'int64','minimum':-9223372036854775809,'exclusiveMinimum':true,'maximum':9223372036854775808,'exclusiveMaximum':true}")]
    [InlineData("{type: integer, maximum: 1e30, exclusiveMaximum: 10}", "{'type':'integer','format':'int64','maximum':10,'exclusiveMaximum':true}")]
    [InlineData("{type: integer, format: int32, maximum: 1e30}", "{'type':'integer','format':'int32'}")]
    [InlineData("{allOf: [{type: integer}, {type: integer, maximum: 18446744073709551615}]}", "{'type':'number','format':'decimal','maximum':18446744073709551615}")]
    [InlineData("{allOf: [{type: integer, maximum: 5}, {type: integer, maximum: 18446744073709551615}]}", "{'type':'integer','format':'int64','maximum':5}")]
    [InlineData("{type: integer, format: uint64, minimum: 0}", "{'type':'integer','format':'int64','minimum':0}")]
    [InlineData("{type: number}", "{'type':'number'}")]
    [InlineData("{type: number, format: float}", "{'type':'number'}")]
    [InlineData("{type: number, format: decimal}", "{'type':'number','format':'decimal'}")]
    [InlineData("{type: number, format: int64}", "{'type':'integer','format':'int64'}")]
    [InlineData("{type: number, minimum: 12.50, maximum: 1e400}", "{'type':'number','minimum':12.50}")]
    [InlineData("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 10}", "{'type':'number','minimum':0,'exclusiveMinimum':true,'maximum':10,'exclusiveMaximum':true}")]
    [InlineData("{type: number, minimum: 5, exclusiveMinimum: 0}", "{'type':'number','minimum':5}")]
    [InlineData("{type: number, minimum: 0, exclusiveMinimum: true}", "{'type':'number','minimum':0,'exclusiveMinimum':true}")]
    [InlineData("{type: boolean}", "{'type':'boolean'}")]
    [InlineData("{const: true}", "{'type':'boolean'}")]
    [InlineData("{type: boolean, enum: [true]}", "{'type':'boolean'}")]
    [InlineData("{type: integer, enum: [1, 2]}", "{'type':'integer','format':'int64','description':'One of 1, 2.'}")]
    [InlineData("{const: 1.5}", "{'type':'number'}")]
    [InlineData("{enum: [1, 2.5]}", "{'type':'number','description':'One of 1, 2.5.'}")]
    [InlineData("{type: integer, enum: [1]}", "{'type':'integer','format':'int64'}")]
    [InlineData("{type: integer, maximum: 9223372036854775807, minimum: -9223372036854775808}", "{'type':'integer','format':'int64','minimum':-9223372036854775808,'maximum':9223372036854775807}")]
    [InlineData("{type: integer, minimum: -9223372036854775809}", "{'type':'number','format':'decimal','minimum':-9223372036854775809}")]
    [InlineData("{type: number, format: double}", "{'type':'number','format':'double'}")]
    [InlineData("{type: number, format: int32}", "{'type':'integer','format':'int32'}")]
    [InlineData("{type: [integer, number]}", "{'type':'number'}")]
    [InlineData("{type: [number, integer]}", "{'type':'number'}")]
    [InlineData("{type: number, multipleOf: 0.5}", "{'type':'number','multipleOf':0.5}")]
    [InlineData("{type: number, multipleOf: 0}", "{'type':'number'}")]
    [InlineData("{type: number, maximum: 5, exclusiveMaximum: 10}", "{'type':'number','maximum':5}")]
    [InlineData("{type: number, maximum: 10, exclusiveMaximum: 5}", "{'type':'number','maximum':5,'exclusiveMaximum':true}")]
    [InlineData("{type: number, minimum: 5, exclusiveMinimum: 5}", "{'type':'number','minimum':5,'exclusiveMinimum':true}")]
    [InlineData("{type: number, example: 1.5}", "{'type':'number','example':1.5}")]
    [InlineData("{type: number, example: 1e400}", "{'type':'number'}")]
    [InlineData("{type: integer, enum: [1, null]}", "{'type':'integer','format':'int64','nullable':true}")]
    public void Numbers_and_booleans(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Theory]
    [InlineData("maximum: 1e30")]
    [InlineData("maximum: 115792089237316195423570985008687907853269984665640564039457584007913129639935")]
    [InlineData("minimum: -1e30")]
    [InlineData("maximum: -1e30")]
    [InlineData("exclusiveMaximum: 1e400")]
    [InlineData("exclusiveMinimum: -79228162514264337593543950335")]
    [InlineData("exclusiveMaximum: -79228162514264337593543950335")]
    public void Integers_that_no_decimal_holds_are_raw_JSON_and_listed(string bound)
    {
        Assert.Equal("{}", LoweredSchemas.Member($"{{type: integer, {bound}}}"));
        Assert.Equal("integers of this size fit no C# type: raw JSON", Assert.Single(LoweredSchemas.NotesOf($"{{type: integer, {bound}}}")).Reason);
    }

    [Theory]
    [InlineData("{type: string, format: date-time, minLength: 1, maxLength: 3, pattern: '^a'}", "{'type':'string','format':'date-time','minLength':1,'maxLength':3,'pattern':'^a'}")]
    [InlineData("{type: string, format: email}", "{'type':'string','format':'email'}")]
    [InlineData("{type: string, format: duration}", "{'type':'string'}")]
    [InlineData("{type: string, contentEncoding: base64}", "{'type':'string','format':'byte'}")]
    [InlineData("{type: string, contentMediaType: image/png}", "{'type':'string'}")]
    [InlineData("{type: string, contentMediaType: application/jwt}", "{'type':'string'}")]
    [InlineData("{type: string, contentMediaType: application/json}", "{'type':'string'}")]
    [InlineData("{type: string, maxLength: 100000000000}", "{'type':'string'}")]
    [InlineData("{type: String}", "{'type':'string'}")]
    [InlineData("{type: string, default: a}", "{'type':'string','description':'Default: a.'}")]
    [InlineData("{type: string, default: a, description: 'It is a by default.'}", "{'type':'string','description':'It is a by default.'}")]
    [InlineData("{type: string, examples: [a, b]}", "{'type':'string','example':'a'}")]
    [InlineData("{type: string, deprecated: true, readOnly: true, x-other: 1, x-opencx-mine: 2}", "{'type':'string','readOnly':true,'deprecated':true,'x-opencx-mine':2,'x-opencx-read-only':true}")]
    [InlineData("{$ref: '#/components/schemas/Id'}", "{'type':'string','format':'uuid','description':'An id.'}")]
    [InlineData("{$ref: '#/components/schemas/Id', description: Its id.}", "{'type':'string','format':'uuid','description':'Its id.'}")]
    [InlineData("{type: string, format: guid}", "{'type':'string','format':'uuid'}")]
    [InlineData("{type: string, format: base64}", "{'type':'string','format':'byte'}")]
    [InlineData("{type: string, format: time}", "{'type':'string'}")]
    [InlineData("{type: string, format: time-span}", "{'type':'string'}")]
    [InlineData("{type: string, format: timespan}", "{'type':'string'}")]
    [InlineData("{type: string, format: ''}", "{'type':'string'}")]
    [InlineData("{type: string, contentEncoding: base32}", "{'type':'string'}")]
    [InlineData("{type: string, contentMediaType: text/html}", "{'type':'string'}")]
    [InlineData("{type: string, contentMediaType: image/png, format: byte}", "{'type':'string','format':'byte'}")]
    [InlineData("{type: string, minLength: 0}", "{'type':'string','minLength':0}")]
    [InlineData("{type: string, minLength: -1, maxLength: 1.5}", "{'type':'string'}")]
    [InlineData("{type: string, default: ''}", "{'type':'string','description':'Default: empty.'}")]
    [InlineData("{type: string, example: a, examples: [b]}", "{'type':'string','example':'a'}")]
    [InlineData("{type: string, examples: []}", "{'type':'string'}")]
    [InlineData("{type: string, examples: [null, b]}", "{'type':'string','example':'b'}")]
    [InlineData("{type: string, writeOnly: true}", "{'type':'string','writeOnly':true,'x-opencx-write-only':true}")]
    [InlineData("{type: file}", "{'type':'string','format':'binary'}")]
    public void Strings(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Fact]
    public void A_description_holds_only_line_breaks_that_a_comment_survives() =>
        Assert.Equal("{'type':'string','description':'a\\nb\\nc\\nd'}", LoweredSchemas.Member("{type: string, description: \"a\\r\\nb\\Lc\\u0085d\\u0007\"}"));

    [Theory]
    [InlineData("{a: {b: [1, null, {c: d}]}, e: null}", true)]
    [InlineData("{a: {$ref: '#/components/schemas/Cat'}}", false)]
    [InlineData("{a: [b, {$ref: c}]}", false)]
    [InlineData("[[1e400]]", false)]
    public void An_example_is_kept_unless_NSwag_would_take_it_for_something_else(string example, bool isKept) =>
        Assert.Equal(isKept, LoweredSchemas.Member($"{{type: object, example: {example}}}").Contains("'example'", StringComparison.Ordinal));

    [Fact]
    public void What_stands_beside_a_reference_is_said_of_the_member_and_the_rest_of_the_component()
    {
        var members = LoweredSchemas.Schema(
            LoweredSchemas.Components(
                """
                Noted: {type: string, deprecated: true, readOnly: true, example: inner, x-opencx-a: 1, description: Inner.}
                Plain: {type: string}
                Holder: {properties: {a: {$ref: '#/components/schemas/Noted'}, b: {$ref: '#/components/schemas/Noted', writeOnly: true, example: outer, x-opencx-b: 2}, c: {$ref: '#/components/schemas/Plain', deprecated: true, readOnly: true, example: outer}}}
                """),
            "Holder")["properties"]!;

        Assert.Equal(
            "{'a':{'type':'string','description':'Inner.','readOnly':true,'deprecated':true,'example':'inner','x-opencx-a':1,'x-opencx-name':'A','x-opencx-read-only':true},"
            + "'b':{'type':'string','description':'Inner.','readOnly':true,'writeOnly':true,'deprecated':true,'example':'outer','x-opencx-b':2,'x-opencx-name':'B','x-opencx-read-only':true,'x-opencx-write-only':true},"
            + "'c':{'type':'string','readOnly':true,'deprecated':true,'example':'outer','x-opencx-name':'C','x-opencx-read-only':true}}",
            LoweredSchemas.Short(members));
    }
}
