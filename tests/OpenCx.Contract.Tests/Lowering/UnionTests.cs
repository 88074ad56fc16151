namespace OpenCx.Contract.Tests.Lowering;

public class UnionTests
{
    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: integer}]}", "{}")]
    [InlineData("{type: [string, integer]}", "{}")]
    [InlineData("{type: [string, integer, 'null']}", "{'nullable':true}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}, description: A pet.}", "{'description':'A pet.'}")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: 'null'}]}", "{'nullable':true}")]
    [InlineData("{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Cat'}, {type: string}]}", "{'nullable':true}")]
    [InlineData("{anyOf: [{type: string}, {$ref: '#/components/schemas/MaybeCat'}]}", "{'nullable':true}")]
    [InlineData("{type: object, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}", "{}")]
    [InlineData("{anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}", "{}")]
    [InlineData("{anyOf: [{type: string}, {type: array, items: {type: string}}]}", "{}")]
    public void Alternatives_of_several_types_are_raw_JSON_and_listed(string schema, string lowered)
    {
        Assert.Equal(lowered, LoweredSchemas.Member(schema));
        Assert.Equal("/components/schemas/Holder/properties/p", Assert.Single(LoweredSchemas.NotesOf(schema)).Pointer);
    }

    [Theory]
    [InlineData("{anyOf: [{type: string}, {type: string, enum: [a]}]}", "{'type':'string'}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Color'}, {type: string}]}", "{'type':'string'}")]
    [InlineData("{anyOf: [{type: string, format: uuid}, {type: string, format: date-time}]}", "{'type':'string'}")]
    [InlineData("{oneOf: [{type: string, maxLength: 3}, {type: string, pattern: x}]}", "{'type':'string'}")]
    [InlineData("{oneOf: [{type: integer}, {type: number}]}", "{'type':'number'}")]
    [InlineData("{type: [integer, number]}", "{'type':'number'}")]
    [InlineData("{anyOf: [{const: 1}, {const: 2}]}", "{'type':'integer','format':'int64'}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Cat'}]}", "{'$ref':'Cat'}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Id'}, {type: string, format: uuid}]}", "{'type':'string','format':'uuid'}")]
    [InlineData("{anyOf: [{type: string}, {}]}", "{'nullable':true}")]
    [InlineData("{anyOf: [{type: string}, {$ref: '#/components/schemas/Whatever'}]}", "{'nullable':true}")]
    [InlineData("{type: string, anyOf: [{minLength: 1}, {pattern: x}]}", "{'type':'string'}")]
    [InlineData("{anyOf: [{type: array, items: {type: integer}}, {type: array, items: {type: number}}]}", "{'type':'array','items':{'type':'number'}}")]
    public void Alternatives_of_one_type_are_that_type(string schema, string lowered)
    {
        var member = LoweredSchemas.Member(schema);

        Assert.Equal(lowered.Contains("$ref", StringComparison.Ordinal) ? "{'allOf':[" + lowered + "]}" : lowered, member);
        Assert.Empty(LoweredSchemas.NotesOf(schema));
    }

    [Fact]
    public void String_enums_and_constants_become_one_enum()
    {
        var contract = LoweredSchemas.Components(
            "Holder: {properties: {p: {oneOf: [{const: a}, {type: string, enum: [b, a]}, {$ref: '#/components/schemas/Color'}, {type: 'null'}]}}}\nColor: {type: string, enum: [red]}");

        Assert.Equal("{'type':'string','enum':['a','b','red'],'x-enumNames':['A','B','Red']}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "HolderP")));
        Assert.Equal("{'allOf':[{'$ref':'HolderP'}],'nullable':true,'x-opencx-name':'P'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Holder")["properties"]!["p"]!));
    }

    [Fact]
    public void What_alternatives_add_to_an_object_stays_among_its_unknown_members()
    {
        const string Schema = "{type: object, properties: {id: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}";

        Assert.Equal("{'allOf':[{'$ref':'HolderP'}]}", LoweredSchemas.Member(Schema));
        Assert.Contains("unknown members", Assert.Single(LoweredSchemas.NotesOf(Schema)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{anyOf: [{type: integer, format: int32}, {type: integer, format: int32}]}", "{'type':'integer','format':'int32'}")]
    [InlineData("{anyOf: [{type: integer, format: int32}, {type: integer}]}", "{'type':'integer','format':'int64'}")]
    [InlineData("{anyOf: [{type: integer}, {type: number, format: double}]}", "{'type':'number'}")]
    [InlineData("{anyOf: [{type: number, format: double}, {type: number, format: double, minimum: 1}]}", "{'type':'number','format':'double'}")]
    [InlineData("{anyOf: [{type: string, format: uuid}, {type: string, format: uuid, maxLength: 40}]}", "{'type':'string','format':'uuid'}")]
    [InlineData("{anyOf: [{type: string, format: uuid}, {type: string}]}", "{'type':'string'}")]
    [InlineData("{anyOf: [{type: [string, 'null'], format: uuid}, {type: string}]}", "{'type':'string','nullable':true}")]
    [InlineData("{anyOf: [{type: array, items: {type: integer, format: int32}}, {type: array, items: {type: integer}}]}", "{'type':'array','items':{'type':'integer','format':'int64'}}")]
    [InlineData("{anyOf: [{type: 'null'}]}", "{'nullable':true}")]
    [InlineData("{oneOf: [false, {type: string}]}", "{'type':'string'}")]
    [InlineData("{anyOf: [{type: 'null'}, false, {type: string}]}", "{'type':'string','nullable':true}")]
    [InlineData("{anyOf: [true, {type: string}]}", "{'nullable':true}")]
    [InlineData("{type: string, anyOf: [false]}", "{'type':'string'}")]
    [InlineData("{anyOf: [false]}", "{'nullable':true}")]
    public void Alternatives_of_one_kind_are_the_wider_of_them(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Theory]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}", "C# cannot say this anyOf (Cat, Dog): raw JSON")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "C# cannot say this oneOf (string, integer): raw JSON")]
    [InlineData("{type: object, properties: {a: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}", "C# cannot say this oneOf (Cat, Dog): what it adds stays among the unknown members")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string}, {type: boolean}, {type: integer}, {type: array, items: {type: string}}]}", "C# cannot say this oneOf (Cat, Dog, string, boolean, integer, array of string): raw JSON")]
    [InlineData("{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {type: string}, {type: boolean}, {type: integer}, {type: array, items: {type: string}}, {type: array, items: {type: boolean}}]}", "C# cannot say this oneOf (Cat, Dog, string, boolean, integer, 2 more): raw JSON")]
    [InlineData("{type: [string, boolean]}", "string or boolean is no one C# type: raw JSON")]
    [InlineData("{type: object, patternProperties: {a: {type: string}, b: {type: integer}}}", "the values are of several types: raw JSON")]
    [InlineData("{type: object, properties: {' ': {type: string}, a: {type: string}}}", "a member without a name has none in C#: it stays among the unknown members")]
    [InlineData("{type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}", "members that have no name here stay among the unknown ones, which are raw JSON")]
    public void What_C_sharp_cannot_say_is_listed(string schema, string reason) =>
        Assert.Equal(reason, Assert.Single(LoweredSchemas.NotesOf(schema)).Reason);
}
