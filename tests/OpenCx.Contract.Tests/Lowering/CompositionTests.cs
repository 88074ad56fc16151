namespace OpenCx.Contract.Tests.Lowering;

public class CompositionTests
{
    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}], description: Mine.}", "{'allOf':[{'$ref':'Cat'}],'description':'Mine.'}")]
    [InlineData("{$ref: '#/components/schemas/Cat', description: Mine.}", "{'allOf':[{'$ref':'Cat'}],'description':'Mine.'}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}, {description: Mine.}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}, {type: object}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Color'}], readOnly: true}", "{'allOf':[{'$ref':'Color'}],'readOnly':true}")]
    [InlineData("{allOf: [{type: string}, {maxLength: 3}, {type: string, minLength: 1}]}", "{'type':'string','minLength':1}")]
    [InlineData("{allOf: [{type: integer}, {type: number}]}", "{'type':'integer','format':'int64'}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Names'}, {minItems: 1}]}", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{allOf: [{type: string}, {type: integer}]}", "{}")]
    public void Parts_that_agree_are_one_shape(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Fact]
    public void Objects_become_one_flat_class_with_all_members_and_requirements()
    {
        var contract = LoweredSchemas.Components(
            """
            Base: {type: object, description: The base., properties: {id: {type: string}, kind: {type: string}}, required: [id], discriminator: {propertyName: kind}}
            Middle: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {size: {type: integer}}}]}
            Cat: {description: A cat., allOf: [{$ref: '#/components/schemas/Middle'}, {type: object, properties: {kind: {const: cat}, name: {type: string}}}], required: [name]}
            """);

        Assert.Equal(
            "{'type':'object','description':'A cat.','required':['id','name'],'properties':{"
            + "'id':{'type':'string','x-opencx-name':'Id'},'kind':{'allOf':[{'$ref':'CatKind'}],'x-opencx-name':'Kind'},"
            + "'size':{'type':'integer','format':'int64','x-opencx-name':'Size'},'name':{'type':'string','x-opencx-name':'Name'}}}",
            LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Cat")));
        Assert.Equal(["Base", "Cat", "CatKind", "Middle"], LoweredSchemas.TypeNames(contract));
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void Lists_of_lists_end_in_raw_JSON_before_NSwag_gives_up()
    {
        var lists = string.Join('\n', Enumerable.Range(0, 200).Select(i => $"L{i}: {{type: array, items: {{$ref: '#/components/schemas/L{i + 1}'}}}}"));
        var contract = LoweredSchemas.Components(lists + "\nL200: {type: string}\nHolder: {properties: {p: {$ref: '#/components/schemas/L0'}}}");

        Assert.Equal(64, contract.ToJson().Split("\"items\"").Length - 1);
        Assert.Equal("/components/schemas/Holder", Assert.Single(contract.Notes).Pointer);
    }

    [Fact]
    public void Schemas_made_of_themselves_end_in_raw_JSON_and_a_note()
    {
        var contract = LoweredSchemas.Components(
            """
            A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {type: string}}}]}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
            C: {$ref: '#/components/schemas/D'}
            D: {$ref: '#/components/schemas/C'}
            List: {type: array, items: {$ref: '#/components/schemas/List'}}
            Holder: {properties: {c: {$ref: '#/components/schemas/C'}, list: {$ref: '#/components/schemas/List'}, self: {$ref: '#/components/schemas/Holder'}}}
            """);

        Assert.Equal("{'type':'array','items':{'nullable':true},'x-opencx-name':'List'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Holder")["properties"]!["list"]!));
        Assert.Equal("{'allOf':[{'$ref':'Holder'}],'x-opencx-name':'Self'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Holder")["properties"]!["self"]!));
        Assert.Contains(contract.Notes, note => note.Pointer == "/components/schemas/List");
        Assert.Contains(contract.Notes, note => note.Pointer == "/components/schemas/C");
        Assert.Contains(contract.Notes, note => note.Pointer == "/components/schemas/A");
    }
}
