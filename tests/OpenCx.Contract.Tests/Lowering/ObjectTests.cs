namespace OpenCx.Contract.Tests.Lowering;

public class ObjectTests
{
    [Theory]
    [InlineData("{type: object}", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{type: object, properties: {}, additionalProperties: false}", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{type: object, additionalProperties: true}", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{type: object, additionalProperties: {type: integer}}", "{'type':'object','additionalProperties':{'type':'integer','format':'int64'}}")]
    [InlineData("{additionalProperties: {type: string}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{type: object, patternProperties: {'^x': {type: string}}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{type: object, patternProperties: {'^x': {type: string}, '^y': {type: integer}}}", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{type: object, propertyNames: {pattern: x}, unevaluatedProperties: {type: string}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{type: object, required: [a]}", "{'type':'object','additionalProperties':{'nullable':true}}")]
    [InlineData("{type: array}", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{type: array, prefixItems: [{type: string}, {type: integer}]}", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{items: {type: string}}", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{not: {type: string}}", "{'nullable':true}")]
    [InlineData("{if: {type: string}, then: {minLength: 1}}", "{'nullable':true}")]
    [InlineData("{$ref: '#/components/schemas/Names'}", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{$ref: '#/components/schemas/Tags', description: Mine.}", "{'type':'object','additionalProperties':{'type':'string'},'description':'Mine.'}")]
    [InlineData("{$ref: '#/components/schemas/Whatever'}", "{'nullable':true}")]
    [InlineData("{$dynamicRef: '#node'}", "{'nullable':true}")]
    public void Without_named_members_it_is_a_map_a_list_or_raw_JSON(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));

    [Fact]
    public void Only_classes_and_enums_are_types()
    {
        var contract = LoweredSchemas.Components(
            """
            Text: {type: string}
            List: {type: array, items: {type: string}}
            Map: {type: object}
            Any: {}
            Union: {oneOf: [{type: string}, {type: integer}]}
            Alias: {$ref: '#/components/schemas/Class'}
            Class: {properties: {a: {type: string}, never: false}}
            Enum: {enum: [a]}
            """);

        Assert.Equal(["Class", "Enum"], LoweredSchemas.TypeNames(contract));
        Assert.Equal("{'type':'object','properties':{'a':{'type':'string','x-opencx-name':'A'}}}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Class")));
    }

    [Fact]
    public void A_member_without_a_name_is_left_among_the_unknown_ones()
    {
        var contract = LoweredSchemas.Components("A: {properties: {'': {type: string}, a: {type: string}}}");

        Assert.Equal("{'type':'object','properties':{'a':{'type':'string','x-opencx-name':'A2'}}}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "A")));
        Assert.Single(contract.Notes);
    }

    [Fact]
    public void A_member_may_be_called_like_a_keyword()
    {
        var contract = LoweredSchemas.Components("A: {properties: {$ref: {type: string}, type: {type: string}, nullable: {type: boolean}, enum: {type: string}}, required: [$ref]}");

        Assert.Equal(
            "{'type':'object','required':['$ref'],'properties':{'$ref':{'type':'string','x-opencx-name':'Ref'},'type':{'type':'string','x-opencx-name':'Type'},"
            + "'nullable':{'type':'boolean','x-opencx-name':'Nullable'},'enum':{'type':'string','x-opencx-name':'Enum'}}}",
            LoweredSchemas.Short(LoweredSchemas.Schema(contract, "A")));
    }

    [Fact]
    public void Types_inside_types_are_found_wherever_references_lead()
    {
        var contract = LoweredSchemas.Components(
            """
            A:
              $id: https://example.com/a
              properties:
                inner: {type: object, properties: {x: {type: string}}}
                local: {$ref: '#/$defs/Part'}
                anchored: {$ref: '#part'}
                again: {$ref: '#/properties/inner'}
              $defs: {Part: {$anchor: part, type: object, properties: {y: {type: string}}}}
            B: {properties: {b: {$ref: '#/components/schemas/A/properties/inner'}, c: {$ref: 'https://example.com/a'}, d: {$ref: '#/components/schemas/A/$defs/Part'}}}
            """);

        Assert.Equal(["A", "AInner", "B", "Part"], LoweredSchemas.TypeNames(contract));
        Assert.Equal("['AInner','Part','Part','AInner']", ReferencesOf("A"));
        Assert.Equal("['AInner','A','Part']", ReferencesOf("B"));

        string ReferencesOf(string type) => LoweredSchemas.Short(new System.Text.Json.Nodes.JsonArray(
            [.. LoweredSchemas.Schema(contract, type)["properties"]!.AsObject().Select(property => property.Value!["allOf"]![0]!["$ref"]!.DeepClone())]));
    }

    [Theory]
    [InlineData("{patternProperties: {'^a': {type: string}}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{additionalProperties: {type: string}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{type: object, unevaluatedProperties: {type: string}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{type: object, additionalProperties: {type: string}, unevaluatedProperties: {type: integer}}", "{'type':'object','additionalProperties':{'type':'string'}}")]
    [InlineData("{prefixItems: [{type: string}]}", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{type: array, items: [{type: string}]}", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{type: array, prefixItems: [{type: string}], items: {type: string}}", "{'type':'array','items':{'nullable':true}}")]
    [InlineData("{items: {type: string}, minItems: 1, maxItems: 2}", "{'type':'array','items':{'type':'string'},'minItems':1,'maxItems':2}")]
    public void Maps_and_lists_are_known_by_what_they_hold(string schema, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Member(schema));
}
