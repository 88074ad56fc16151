using OpenCx.Contract.Lowering;

namespace OpenCx.Contract.Tests.Lowering;

/// <summary>A base that lists the schemas derived from it, which are made of the base in turn.</summary>
public class InheritanceTests
{
    [Theory]
    [InlineData("Animal", "3.0.3")]
    [InlineData("Animal", "3.1.0")]
    [InlineData("Creature", "3.1.0")]
    [InlineData("Pet", "3.0.3")]
    [InlineData("Pet", "3.1.0")]
    public void Derived_classes_have_the_members_of_the_base_in_whatever_order_they_stand(string name, string version)
    {
        var contract = Lower(
            name,
            version,
            "Base: {type: object, required: [k], properties: {k: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
            "Cat: {type: object, allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {lives: {type: integer}}}]}",
            "Dog: {type: object, allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {bark: {type: boolean}}}]}");

        Assert.Equal(("k", "k"), Members(contract, name));
        Assert.Equal(("k lives", "k"), Members(contract, "Cat"));
        Assert.Equal(("k bark", "k"), Members(contract, "Dog"));
        var note = Assert.Single(contract.Notes);
        Assert.Equal(($"/components/schemas/{name}", "C# cannot say this oneOf (Cat, Dog): what it adds stays among the unknown members"), (note.Pointer, note.Reason));
    }

    [Theory]
    [InlineData("Animal")]
    [InlineData("Kind")]
    [InlineData("Pet")]
    public void It_may_be_derived_in_several_steps_and_require_more(string name)
    {
        var contract = Lower(
            name,
            "3.1.0",
            "Base: {type: object, properties: {k: {type: string}, kind: {enum: [a, b]}}, anyOf: [{$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Lion'}]}",
            "Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {lives: {type: integer}}}]}",
            "Dog: {allOf: [{$ref: '#/components/schemas/Base'}], required: [k]}",
            "Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {mane: {type: boolean}}, required: [lives]}]}");

        Assert.Equal(("k kind", ""), Members(contract, name));
        Assert.Equal(("k kind lives", ""), Members(contract, "Cat"));
        Assert.Equal(("k kind", "k"), Members(contract, "Dog"));
        Assert.Equal(("k kind lives mane", "lives"), Members(contract, "Lion"));
        Assert.Equal(5, LoweredSchemas.TypeNames(contract).Length);
        Assert.Equal($"/components/schemas/{name}", Assert.Single(contract.Notes).Pointer);
    }

    [Theory]
    [InlineData("Animal")]
    [InlineData("Pet")]
    public void A_base_without_members_and_one_with_a_single_alternative_are_read_alike(string name)
    {
        var empty = Lower(
            name,
            "3.1.0",
            "Base: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
            "Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {lives: {type: integer}}}]}",
            "Dog: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {bark: {type: boolean}}}]}");
        Assert.Equal(["Cat", "Dog"], LoweredSchemas.TypeNames(empty));
        Assert.Equal("C# cannot say this oneOf (Cat, Dog): raw JSON", Assert.Single(empty.Notes).Reason);

        var single = Lower(
            name,
            "3.1.0",
            "Base: {properties: {k: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}]}",
            "Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {lives: {type: integer}}}]}");
        Assert.Equal(("k lives", ""), Members(single, name));
        Assert.Equal(("k lives", ""), Members(single, "Cat"));
        Assert.Empty(single.Notes);
    }

    [Theory]
    [InlineData("Animal")]
    [InlineData("Pet")]
    public void A_class_that_holds_a_base_is_no_derived_one(string name)
    {
        var contract = Lower(
            name,
            "3.1.0",
            "Base: {properties: {k: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}]}",
            "Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {lives: {type: integer}, friend: {allOf: [{$ref: '#/components/schemas/Base'}], description: A friend.}}}]}",
            "Holder: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {more: {type: string}}}]}");

        Assert.Equal(("k lives friend more", ""), Members(contract, "Holder"));
        Assert.Equal($"{{'allOf':[{{'$ref':'{name}'}}],'description':'A friend.','x-opencx-name':'Friend'}}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Cat")["properties"]!["friend"]!));
        Assert.Empty(contract.Notes);
    }

    [Fact]
    public void Alternatives_made_of_themselves_stay_raw_JSON_and_are_listed()
    {
        var contract = LoweredSchemas.Components("Any: {oneOf: [{$ref: '#/components/schemas/Any'}, {type: string}]}\nHolder: {properties: {p: {$ref: '#/components/schemas/Any'}}}");

        Assert.Equal("{'nullable':true,'x-opencx-name':'P'}", LoweredSchemas.Short(LoweredSchemas.Schema(contract, "Holder")["properties"]!["p"]!));
        Assert.Equal("is made of itself: raw JSON", Assert.Single(contract.Notes).Reason);
    }

    [Theory]
    [InlineData(
        "Derived: kind extra|Base: kind extra",
        "MaybeBase: {anyOf: [{$ref: '#/components/schemas/Base'}, {type: 'null'}]}",
        "Base: {type: object, properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/Derived'}]}",
        "Derived: {allOf: [{$ref: '#/components/schemas/MaybeBase'}, {type: object, properties: {extra: {type: string}}}]}")]
    [InlineData(
        "Derived: kind extra|Other: kind more|Base: kind",
        "MaybeBase: {oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Alias'}]}",
        "Alias: {$ref: '#/components/schemas/Base'}",
        "Base: {type: object, properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/Derived'}, {$ref: '#/components/schemas/Other'}]}",
        "Derived: {allOf: [{$ref: '#/components/schemas/MaybeBase'}, {type: object, properties: {extra: {type: string}}}]}",
        "Other: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {more: {type: string}}}]}")]
    [InlineData(
        "Derived: kind extra|Base: kind extra",
        "Base: {type: object, properties: {kind: {type: string}}, oneOf: [{$ref: '#/components/schemas/Group'}]}",
        "Group: {oneOf: [{$ref: '#/components/schemas/Derived'}]}",
        "Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {extra: {type: string}}}]}")]
    public void The_order_of_the_components_makes_no_difference(string members, params string[] schemas) =>
        Assert.All(Permutations(schemas), order =>
        {
            var contract = LoweredSchemas.Components(string.Join('\n', order));
            Assert.All(members.Split('|'), type => Assert.Equal(type, type.Split(':')[0] + ": " + Members(contract, type.Split(':')[0]).Names));
        });

    private static IEnumerable<IEnumerable<string>> Permutations(IReadOnlyCollection<string> schemas) =>
        schemas.Count == 0 ? [[]] : schemas.SelectMany(first => Permutations([.. schemas.Where(schema => schema != first)]).Select(rest => rest.Prepend(first)));

    /// <summary>Components in the order of their names, of which the base has this one.</summary>
    private static LoweredContract Lower(string name, string version, params string[] schemas) =>
        LoweredSchemas.Components(string.Join('\n', schemas.Select(schema => schema.Replace("Base", name, StringComparison.Ordinal)).Order(StringComparer.Ordinal)), version);

    private static (string Names, string Required) Members(LoweredContract contract, string type)
    {
        var schema = LoweredSchemas.Schema(contract, type);
        return (string.Join(' ', schema["properties"]!.AsObject().Select(member => member.Key)), string.Join(' ', schema["required"]?.AsArray().Select(name => (string?)name) ?? []));
    }
}
