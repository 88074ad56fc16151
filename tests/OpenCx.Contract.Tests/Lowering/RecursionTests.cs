using OpenCx.Contract.Lowering;

namespace OpenCx.Contract.Tests.Lowering;

/// <summary>Schemas that lead back to themselves by their members, and others that are put together of such.</summary>
public class RecursionTests
{
    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Two_recursive_classes_make_one_that_refers_to_itself(string version)
    {
        var contract = LoweredSchemas.Components(
            """
            A: {type: object, properties: {id: {type: string}, next: {$ref: '#/components/schemas/A'}}}
            B: {type: object, properties: {name: {type: string}, next: {$ref: '#/components/schemas/B'}}, required: [name]}
            C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            """,
            version);

        Assert.Equal(["A", "B", "C"], LoweredSchemas.TypeNames(contract));
        Assert.Equal("id:string next:C name:string", Members(contract, "C"));
        Assert.Equal("['name']", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "C")["required"]!));
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void Circles_of_two_lengths_are_followed_until_they_meet()
    {
        var contract = LoweredSchemas.Components(
            """
            A0: {properties: {a: {type: string}, next: {$ref: '#/components/schemas/A1'}}}
            A1: {properties: {a1: {type: string}, next: {$ref: '#/components/schemas/A0'}}}
            B0: {properties: {b: {type: string}, next: {$ref: '#/components/schemas/B1'}}}
            B1: {properties: {b1: {type: string}, next: {$ref: '#/components/schemas/B2'}}}
            B2: {properties: {b2: {type: string}, next: {$ref: '#/components/schemas/B0'}}}
            C: {allOf: [{$ref: '#/components/schemas/A0'}, {$ref: '#/components/schemas/B0'}]}
            """);

        string[] classes = ["C", .. LoweredSchemas.TypeNames(contract).Where(name => name.StartsWith('C') && name != "C")];
        Assert.Equal(6, classes.Length);
        Assert.Equal(
            ["a:string next:{1} b:string", "a1:string next:{2} b1:string", "a:string next:{3} b2:string", "a1:string next:{4} b:string", "a:string next:{5} b1:string", "a1:string next:{0} b2:string"],
            classes.Select(name => classes.Aggregate(Members(contract, name), (said, other) => said.Replace($":{other} ", $":{{{Array.IndexOf(classes, other)}}} ", StringComparison.Ordinal))));
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void Circles_of_many_lengths_end_in_raw_JSON_and_a_note()
    {
        int[] lengths = [2, 3, 5, 7, 11];
        var circles = lengths.SelectMany(length => Enumerable.Range(0, length).Select(i => $"A{length}_{i}: {{properties: {{a{length}_{i}: {{type: string}}, next: {{$ref: '#/components/schemas/A{length}_{(i + 1) % length}'}}}}}}"));
        var contract = LoweredSchemas.Components(string.Join('\n', circles) + "\nC: {allOf: [" + string.Join(", ", lengths.Select(length => $"{{$ref: '#/components/schemas/A{length}_0'}}")) + "]}");

        var note = Assert.Single(contract.Notes);
        Assert.Equal(("/components/schemas/C", "its parts are or make more than 1024 classes: raw JSON"), (note.Pointer, note.Reason));
    }

    [Fact]
    public void Each_pair_of_classes_is_put_together_once_however_many_ways_lead_to_it()
    {
        string Levels(char side) => string.Concat(Enumerable.Range(0, 40).Select(i => $"{side}{i}: {{properties: {{{side}: {{type: string}}, x: {{$ref: '#/components/schemas/{side}{i + 1}'}}, y: {{$ref: '#/components/schemas/{side}{i + 1}'}}}}}}\n"));

        var contract = LoweredSchemas.Components(
            $"{Levels('A')}{Levels('B')}A40: {{properties: {{a: {{type: string}}}}}}\nB40: {{properties: {{b: {{type: string}}}}}}\nC: {{allOf: [{{$ref: '#/components/schemas/A0'}}, {{$ref: '#/components/schemas/B0'}}]}}");

        Assert.Equal(3 * 41, LoweredSchemas.TypeNames(contract).Length);
        Assert.Empty(contract.Notes);
    }

    [Theory]
    [InlineData("{additionalProperties: {$ref: '#/components/schemas/A'}}", "{additionalProperties: {$ref: '#/components/schemas/B'}}", "{'type':'object','additionalProperties':{}}")]
    [InlineData("{items: {$ref: '#/components/schemas/A'}}", "{items: {$ref: '#/components/schemas/B'}}", "{'type':'array','items':{}}")]
    [InlineData("{items: {items: {$ref: '#/components/schemas/A'}}}", "{items: {$ref: '#/components/schemas/B'}}", "{'type':'array','items':{'type':'array','items':{}}}")]
    public void Lists_and_maps_of_themselves_end_in_raw_JSON_when_they_are_put_together(string first, string second, string lowered)
    {
        var contract = LoweredSchemas.Components($"A: {first}\nB: {second}\nC: {{properties: {{p: {{allOf: [{{$ref: '#/components/schemas/A'}}, {{$ref: '#/components/schemas/B'}}]}}}}}}");

        Assert.StartsWith(lowered[..^1], LoweredSchemas.Short(LoweredSchemas.Schema(contract, "C")["properties"]!["p"]!), StringComparison.Ordinal);
        var note = Assert.Single(contract.Notes, note => note.Pointer.StartsWith("/components/schemas/C", StringComparison.Ordinal));
        Assert.Equal("its parts contain themselves without a class in between: raw JSON there", note.Reason);
    }

    [Fact]
    public void Lists_of_themselves_have_nothing_in_common_that_C_sharp_could_say()
    {
        var contract = LoweredSchemas.Components(
            """
            A: {type: array, items: {$ref: '#/components/schemas/A'}}
            B: {type: array, items: {$ref: '#/components/schemas/B'}}
            C: {properties: {p: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}
            """);

        Assert.Equal("{'x-opencx-name':'P'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "C")["properties"]!["p"]!));
        Assert.Equal("C# cannot say this anyOf (A, B): raw JSON", Assert.Single(contract.Notes).Reason);
    }

    [Theory]
    [InlineData("Folder")]
    [InlineData("Owner")]
    public void A_derived_class_may_narrow_a_member_to_itself(string name)
    {
        string[] schemas =
        [
            "Node: {properties: {parent: {$ref: '#/components/schemas/Node'}, children: {type: array, items: {$ref: '#/components/schemas/Node'}}, self: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}}}",
            $"{name}: {{allOf: [{{$ref: '#/components/schemas/Node'}}, {{properties: {{size: {{type: integer}}, parent: {{$ref: '#/components/schemas/{name}'}}, children: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}, self: {{anyOf: [{{$ref: '#/components/schemas/{name}'}}, {{type: 'null'}}]}}}}}}]}}",
        ];

        Assert.All([schemas, schemas.Reverse()], order =>
        {
            var contract = LoweredSchemas.Components(string.Join('\n', order));
            Assert.Equal($"parent:{name} children:array<{name}> self:{name}? size:integer", Members(contract, name));
            Assert.Equal("parent:Node children:array<Node> self:Node?", Members(contract, "Node"));
            Assert.Equal(2, LoweredSchemas.TypeNames(contract).Length);
            Assert.Empty(contract.Notes);
        });
    }

    [Theory]
    [InlineData("{properties: {next: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}}}", "next:Node?")]
    [InlineData("{properties: {next: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Node'}], description: The next.}}}", "next:Node?")]
    [InlineData("{properties: {all: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}}}}", "all:array<Node?>")]
    [InlineData("{allOf: [{properties: {next: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: 'null'}]}}}, {properties: {a: {type: string}}}]}", "next:Node? a:string")]
    public void A_member_may_be_the_class_itself_or_null(string node, string members)
    {
        var contract = LoweredSchemas.Components($"Node: {node}");

        Assert.Equal(members, Members(contract, "Node"));
        Assert.Empty(contract.Notes);
    }

    [Theory]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Base'}, {$ref: '#/components/schemas/Derived'}]}")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/Derived'}, {$ref: '#/components/schemas/Base'}]}")]
    public void A_class_together_with_what_it_is_made_of_is_itself(string schema)
    {
        var contract = LoweredSchemas.Components(
            """
            Base: {properties: {a: {type: string}}}
            Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}], required: [a]}
            Holder: {properties: {p:
            """ + " " + schema + "}}");

        Assert.Equal("p:Derived", Members(contract, "Holder"));
        Assert.Equal(["Base", "Derived", "Holder"], LoweredSchemas.TypeNames(contract));
    }

    /// <summary>The members of a class with their types, in few words.</summary>
    private static string Members(LoweredContract contract, string type) =>
        string.Join(' ', LoweredSchemas.Schema(contract, type)["properties"]!.AsObject().Select(member => $"{member.Key}:{TypeOf(member.Value!)}"));

    private static string TypeOf(System.Text.Json.Nodes.JsonNode schema) =>
        (schema["allOf"] is { } all ? TypeOf(all[0]!)
            : schema["$ref"] is { } reference ? reference.ToString().Split('/')[^1]
            : schema["items"] is { } items ? $"array<{TypeOf(items)}>"
            : schema["type"]?.ToString() ?? "any")
        + (schema["nullable"] is null ? "" : "?");
}
