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
}
