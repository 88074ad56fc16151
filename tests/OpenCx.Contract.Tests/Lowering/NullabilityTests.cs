namespace OpenCx.Contract.Tests.Lowering;

public class NullabilityTests
{
    [Theory]
    [InlineData("{type: [string, 'null']}", "{'type':'string','nullable':true}")]
    [InlineData("{type: ['null', integer]}", "{'type':'integer','format':'int64','nullable':true}")]
    [InlineData("{anyOf: [{type: string}, {type: 'null'}]}", "{'type':'string','nullable':true}")]
    [InlineData("{oneOf: [{type: 'null'}, {type: boolean}]}", "{'type':'boolean','nullable':true}")]
    [InlineData("{anyOf: [{type: array, items: {type: string}}, {type: 'null'}]}", "{'type':'array','items':{'type':'string'},'nullable':true}")]
    [InlineData("{anyOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}], description: A cat.}", "{'allOf':[{'$ref':'Cat'}],'nullable':true,'description':'A cat.'}")]
    [InlineData("{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Color'}]}", "{'allOf':[{'$ref':'Color'}],'nullable':true}")]
    [InlineData("{anyOf: [{}, {type: 'null'}]}", "{'nullable':true}")]
    [InlineData("{anyOf: [{anyOf: [{type: string}, {type: 'null'}]}]}", "{'type':'string','nullable':true}")]
    [InlineData("{anyOf: [{type: string}]}", "{'type':'string'}")]
    [InlineData("{anyOf: [{type: string}, {const: null}]}", "{'type':'string','nullable':true}")]
    [InlineData("{anyOf: [{type: string}, {enum: [null]}]}", "{'type':'string','nullable':true}")]
    [InlineData("{anyOf: [{type: string}, null]}", "{'nullable':true}")]
    [InlineData("{type: 'null'}", "{'nullable':true}")]
    [InlineData("{enum: [null]}", "{'nullable':true}")]
    [InlineData("{type: [string, null]}", "{'type':'string','nullable':true}")]
    [InlineData("{}", "{'nullable':true}")]
    [InlineData("true", "{'nullable':true}")]
    [InlineData("{description: Anything.}", "{'nullable':true,'description':'Anything.'}")]
    [InlineData("{type: array, items: {type: [string, 'null']}}", "{'type':'array','items':{'type':'string','nullable':true}}")]
    [InlineData("{type: array, items: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: 'null'}]}}", "{'type':'array','items':{'allOf':[{'$ref':'Color'}],'nullable':true}}")]
    [InlineData("{type: object, additionalProperties: {anyOf: [{type: number}, {type: 'null'}]}}", "{'type':'object','additionalProperties':{'type':'number','nullable':true}}")]
    [InlineData("{type: object, additionalProperties: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: 'null'}]}}", "{'type':'object','additionalProperties':{'nullable':true,'oneOf':[{'$ref':'Color'},{'nullable':true}]}}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}], type: [object, 'null']}", "{'allOf':[{'$ref':'Cat'}],'nullable':true}")]
    public void Null_among_the_values_is_nullability(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Theory]
    [InlineData("{type: string, nullable: true}", "{'type':'string','nullable':true}")]
    [InlineData("{$ref: '#/components/schemas/Cat', nullable: true}", "{'allOf':[{'$ref':'Cat'}],'nullable':true}")]
    [InlineData("{nullable: true, allOf: [{$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}],'nullable':true}")]
    [InlineData("{nullable: true, oneOf: [{$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}],'nullable':true}")]
    [InlineData("{type: string, nullable: true, enum: [a, null]}", "{'allOf':[{'$ref':'HolderP'}],'nullable':true}")]
    public void OpenAPI_3_0_says_it_with_a_keyword(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema, "3.0.3"));

    [Theory]
    [InlineData("{$ref: '#/components/schemas/MaybeCat'}", "{'allOf':[{'$ref':'Cat'}],'nullable':true}")]
    [InlineData("{$ref: '#/components/schemas/MaybeId'}", "{'type':'string','format':'uuid','nullable':true}")]
    [InlineData("{type: array, items: {$ref: '#/components/schemas/MaybeCat'}}", "{'type':'array','items':{'allOf':[{'$ref':'Cat'}],'nullable':true}}")]
    public void A_nullable_component_makes_its_users_nullable(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Fact]
    public void A_nullable_object_component_stays_a_class_and_its_users_become_nullable()
    {
        var contract = LoweredSchemas.Components("X: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: 'null'}]}\nUser: {properties: {x: {$ref: '#/components/schemas/X'}}}");

        Assert.Equal("{'type':'object','properties':{'a':{'type':'string','x-opencx-name':'A'}}}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "X")));
        Assert.Equal("{'allOf':[{'$ref':'X'}],'nullable':true,'x-opencx-name':'X'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "User")["properties"]!["x"]!));
    }

    [Theory]
    [InlineData("{enum: [null]}", "{'nullable':true}")]
    [InlineData("{type: string, enum: [null]}", "{'nullable':true}")]
    [InlineData("{type: 'null'}", "{'nullable':true}")]
    [InlineData("{type: [integer, 'null'], enum: [1, 2]}", "{'type':'integer','format':'int64','nullable':true,'description':'One of 1, 2.'}")]
    [InlineData("{type: [integer, 'null'], enum: [1, null]}", "{'type':'integer','format':'int64','nullable':true}")]
    public void Null_among_values_or_types_is_nullability(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));
}
