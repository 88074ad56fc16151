namespace OpenCx.Contract.Tests.Lowering;

public class CompositionTests
{
    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}], description: Mine.}", "{'allOf':[{'$ref':'Cat'}],'description':'Mine.'}")]
    [InlineData("{$ref: '#/components/schemas/Cat', description: Mine.}", "{'allOf':[{'$ref':'Cat'}],'description':'Mine.'}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}, {description: Mine.}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}, {type: object}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Color'}], readOnly: true}", "{'allOf':[{'$ref':'Color'}],'readOnly':true,'x-opencx-read-only':true}")]
    [InlineData("{allOf: [{type: string}, {maxLength: 3}, {type: string, minLength: 1}]}", "{'type':'string','minLength':1}")]
    [InlineData("{allOf: [{type: integer}, {type: number}]}", "{'type':'integer','format':'int64'}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Names'}, {minItems: 1}]}", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{allOf: [{type: string}, {type: integer}]}", "{}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/MaybeCat'}, {$ref: '#/components/schemas/MaybeCat'}]}", "{'allOf':[{'$ref':'Cat'}],'nullable':true}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/MaybeCat'}, {$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{type: object, additionalProperties: {type: string}}, {$ref: '#/components/schemas/Cat'}]}", "{'allOf':[{'$ref':'Cat'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Color'}, {type: string}]}", "{'allOf':[{'$ref':'Color'}]}")]
    [InlineData("{allOf: [{type: string}, {$ref: '#/components/schemas/Color'}]}", "{'allOf':[{'$ref':'Color'}]}")]
    [InlineData("{allOf: [{type: string, format: uuid}, {type: string}]}", "{'type':'string','format':'uuid'}")]
    [InlineData("{allOf: [{type: string}, {type: string, format: uuid}]}", "{'type':'string','format':'uuid'}")]
    [InlineData("{allOf: [{type: string, format: date}, {type: string, format: uuid}]}", "{'type':'string','format':'date'}")]
    [InlineData("{allOf: [{type: number}, {type: integer}]}", "{'type':'integer','format':'int64'}")]
    [InlineData("{allOf: [{type: number, minimum: 1}, {type: number, minimum: 2, maximum: 5}]}", "{'type':'number','minimum':1,'maximum':5}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Tags'}, {type: object, additionalProperties: {type: string, maxLength: 3}}]}", "{'type':'object','additionalProperties':{'type':'string','maxLength':3}}")]
    [InlineData("{allOf: [{type: array, items: {type: string}, minItems: 1}, {type: array, items: {type: string}, maxItems: 3}]}", "{'type':'array','items':{'type':'string'},'minItems':1,'maxItems':3}")]
    [InlineData("{allOf: [{type: 'null'}, {type: 'null'}]}", "{'nullable':true}")]
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

    [Theory]
    [InlineData("responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/L0'}}}}}", "/paths/~1a/get/responses/200/content/application~1json")]
    [InlineData("responses: {}, parameters: [{name: q, in: query, schema: {$ref: '#/components/schemas/L0'}}]", "/paths/~1a/get/parameters/0")]
    public void What_ends_in_raw_JSON_is_listed_where_it_stands(string operation, string place)
    {
        var lists = string.Join(", ", Enumerable.Range(0, 70).Select(i => $"L{i}: {{type: array, items: {{$ref: '#/components/schemas/L{i + 1}'}}}}"));
        var contract = LoweredSchemas.Document($"paths: {{/a: {{get: {{{operation}}}}}}}\ncomponents: {{schemas: {{{lists}, L70: {{type: string}}}}}}");

        Assert.Equal(place, Assert.Single(contract.Notes).Pointer);
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

    [Theory]
    [InlineData("[a, b]", "[a, b, c]", "['a','b']")]
    [InlineData("[a, b, c]", "[b]", "['b']")]
    [InlineData("[a, b]", "[c, b]", "['b']")]
    [InlineData("[a]", "[b]", "['a','b']")]
    public void Of_two_lists_of_values_the_common_ones_are_left_or_all_where_there_are_none(string first, string second, string values)
    {
        var contract = LoweredSchemas.Components($"Holder: {{properties: {{p: {{allOf: [{{enum: {first}}}, {{enum: {second}}}]}}}}}}");

        var name = Assert.Single(LoweredSchemas.TypeNames(contract), name => name != "Holder");
        Assert.Equal(values, LoweredSchemas.Short(LoweredSchemas.Schema(contract, name)["enum"]!));
    }

    [Theory]
    [InlineData("{type: string}, {type: integer}", "string, integer")]
    [InlineData("{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Color'}", "Cat, Color")]
    [InlineData("{type: array, items: {type: string}}, {type: object, additionalProperties: {type: string}}", "array of string, map")]
    [InlineData("{enum: [a]}, {properties: {a: {type: string}}}", "enum, object")]
    [InlineData("{type: 'null'}, {type: boolean}", "null, boolean")]
    [InlineData("{type: array}, {type: boolean}", "array of anything, boolean")]
    public void Parts_that_contradict_one_another_are_raw_JSON_and_named(string parts, string named)
    {
        Assert.Equal("{}", LoweredSchemas.Member($"{{allOf: [{parts}]}}"));
        Assert.Equal($"its parts contradict one another ({named}): raw JSON", Assert.Single(LoweredSchemas.NotesOf($"{{allOf: [{parts}]}}")).Reason);
    }

    [Theory]
    [InlineData("{$dynamicRef: '#a'}")]
    [InlineData("{$recursiveRef: '#'}")]
    public void A_dynamic_reference_is_raw_JSON(string schema)
    {
        Assert.Equal("{'nullable':true}", LoweredSchemas.Member(schema));
        Assert.Equal("a dynamic reference has no counterpart in C#: raw JSON", Assert.Single(LoweredSchemas.NotesOf(schema)).Reason);
    }

    [Theory]
    [InlineData("{allOf: [{properties: {a: {type: string}, b: {type: string}}}, {required: [a]}]}", "['a']")]
    [InlineData("{allOf: [{properties: {a: {type: string}, b: {type: string}}, required: [a]}, {required: [b, c]}], required: [a]}", "['a','b']")]
    public void Every_part_may_require_what_another_describes(string schema, string required) =>
        Assert.Equal(required, LoweredSchemas.Short(LoweredSchemas.Schema(LoweredSchemas.Components($"A: {schema}"), "A")["required"]!));

    [Fact]
    public void A_class_that_requires_more_of_another_is_one_of_its_own()
    {
        var contract = LoweredSchemas.Components(
            """
            User: {description: A user., properties: {id: {type: string}, name: {type: string}}, required: [id]}
            Named: {required: [name]}
            MaybeUser: {anyOf: [{$ref: '#/components/schemas/User'}, {type: 'null'}]}
            Create: {allOf: [{$ref: '#/components/schemas/User'}, {required: [name]}]}
            Update: {description: An update., type: object, allOf: [{$ref: '#/components/schemas/User'}], required: [name, other]}
            Both: {allOf: [{$ref: '#/components/schemas/User'}, {$ref: '#/components/schemas/Named'}]}
            Beside: {$ref: '#/components/schemas/User', required: [name]}
            Same: {allOf: [{$ref: '#/components/schemas/User'}], required: [id]}
            Holder: {properties: {a: {$ref: '#/components/schemas/Same'}, b: {$ref: '#/components/schemas/MaybeUser', required: [name]}, c: {$ref: '#/components/schemas/Create'}}}
            """);

        string Said(string name) => LoweredSchemas.Short(LoweredSchemas.Schema(contract, name));
        const string Members = "'required':['id','name'],'properties':{'id':{'type':'string','x-opencx-name':'Id'},'name':{'type':'string','x-opencx-name':'Name'}}}";
        Assert.Equal(["Beside", "Both", "Create", "Holder", "HolderB", "Update", "User"], LoweredSchemas.TypeNames(contract));
        Assert.All(["Beside", "Both", "Create", "HolderB"], name => Assert.Equal("{'type':'object','description':'A user.'," + Members, Said(name)));
        Assert.Equal("{'type':'object','description':'An update.'," + Members, Said("Update"));
        Assert.Contains("'required':['id'],", Said("User"), StringComparison.Ordinal);
        Assert.Equal(
            "{'a':{'allOf':[{'$ref':'User'}],'x-opencx-name':'A'},'b':{'allOf':[{'$ref':'HolderB'}],'nullable':true,'x-opencx-name':'B'},'c':{'allOf':[{'$ref':'Create'}],'x-opencx-name':'C'}}",
            LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Holder")["properties"]!));
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void What_a_class_requires_of_itself_within_itself_is_a_class_of_its_own()
    {
        var contract = LoweredSchemas.Components("Node: {properties: {name: {type: string}, next: {$ref: '#/components/schemas/Node', required: [name]}}}");

        const string Members = "'properties':{'name':{'type':'string','x-opencx-name':'Name'},'next':{'allOf':[{'$ref':'NodeNext'}],'x-opencx-name':'Next'}}}";
        Assert.Equal("{'type':'object'," + Members, LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Node")));
        Assert.Equal("{'type':'object','required':['name']," + Members, LoweredSchemas.Short(LoweredSchemas.Schema(contract, "NodeNext")));
        Assert.Empty(contract.Notes);
    }
}
