namespace OpenCx.Contract.Tests.Diff;

/// <summary>The values of a discriminator travel, and so do the names of components that no mapping gives another value.</summary>
public class DiscriminatorTests
{
    private const string Union = "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: t}}";
    private const string Alternatives = "Cat: {type: object, required: [t, c]}, Dog: {type: object, required: [t, d]}";
    private const string Parent = "Pet: {type: object, required: [t], properties: {t: {type: string}}, discriminator: {propertyName: t}}";
    private const string Dog = "Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {age: {type: integer}}}]}";
    private const string Cat = "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}";
    private const string Siamese = "Siamese: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {eyes: {type: string}}}]}";

    [Theory]
    [InlineData(Union, Alternatives)]
    [InlineData(Parent, $"{Cat}, {Dog}")]
    public void A_component_that_is_called_otherwise_is_another_value(string pet, string others)
    {
        var (@base, head) = ($"{pet}, {others}", $"{pet}, {others}".Replace("Cat", "Kitty"));

        Assert.Equal(
            [
                "GET /a > response 200: response-discriminator-value-added: the discriminator knows the value \"Kitty\" now",
                "GET /a > response 200: response-discriminator-value-removed: the discriminator's value \"Cat\" leads nowhere any more",
                "POST /a > request: request-discriminator-value-added: the discriminator knows the value \"Kitty\" now",
                "POST /a > request: request-discriminator-value-removed: the discriminator's value \"Cat\" leads nowhere any more",
            ],
            Compare(@base, head));
    }

    [Theory]
    [InlineData(Union, Alternatives)]
    [InlineData(Parent, $"{Cat}, {Dog}")]
    public void A_mapping_that_says_what_went_without_saying_makes_no_difference(string pet, string others)
    {
        var (a, b) = ($"{pet}, {others}", $"{Mapped(pet, "Cat: '#/components/schemas/Cat', Dog: Dog")}, {others}");

        Assert.Empty(Compare(a, b));
        Assert.Empty(Compare(b, a));
        Assert.Empty(Compare(a, $"{Mapped(pet, "Dog: Dog")}, {others}"));
    }

    [Fact]
    public void A_component_that_is_kept_elsewhere_has_the_name_that_alternatives_refer_to() =>
        Assert.Empty(Compare($"{Union}, {Alternatives}", $"{Union}, {Alternatives.Replace("Cat:", "Cat: {$ref: '#/components/schemas/Feline'}, Feline:")}"));

    [Fact]
    public void A_mapping_gives_a_component_another_value() =>
        Assert.Equal(
            [
                "GET /a > response 200: response-discriminator-value-added: the discriminator knows the value \"CAT\" now",
                "GET /a > response 200: response-discriminator-value-removed: the discriminator's value \"cat\" leads nowhere any more",
                "POST /a > request: request-discriminator-value-added: the discriminator knows the value \"CAT\" now",
                "POST /a > request: request-discriminator-value-removed: the discriminator's value \"cat\" leads nowhere any more",
            ],
            Compare($"{Mapped(Union, "cat: Cat, dog: Dog")}, {Alternatives}", $"{Mapped(Union, "CAT: Cat, dog: Dog")}, {Alternatives}"));

    [Fact]
    public void An_alternative_comes_and_goes_with_its_value()
    {
        const string Bird = "Bird: {type: object, required: [t, b]}";
        const string More = "{$ref: '#/components/schemas/Bird'}, {$ref: '#/components/schemas/Dog'}";
        var (two, three) = ($"{Union}, {Alternatives}, {Bird}", $"{Union.Replace("{$ref: '#/components/schemas/Dog'}", More)}, {Alternatives}, {Bird}");

        Assert.Equal(["GET /a > response 200: response-one-of-added: Bird is an alternative now (oneOf)", "POST /a > request: request-one-of-added: Bird is an alternative now (oneOf)"], Compare(two, three));
        Assert.Equal(["GET /a > response 200: response-one-of-removed: Bird is no longer an alternative (oneOf)", "POST /a > request: request-one-of-removed: Bird is no longer an alternative (oneOf)"], Compare(three, two));
    }

    [Theory]
    [InlineData("lives: {type: integer}", "lives: {type: string}", "[Cat] > lives", "type-changed")]
    [InlineData("eyes: {type: string}", "eyes: {type: integer}", "[Siamese] > eyes", "type-changed")]
    [InlineData("properties: {lives", "required: [lives], properties: {lives", "[Cat] > lives", "property-became-required")]
    public void What_is_composed_of_a_schema_with_a_discriminator_is_compared_with_it(string old, string @new, string place, string rule)
    {
        var @base = $"{Parent}, {Cat}, {Siamese}";

        var told = Compare(@base, @base.Replace(old, @new)).Select(WithoutMessage).ToHashSet();

        Assert.Subset(told, new HashSet<string> { $"GET /a > response 200 > {place}: response-{rule}", $"POST /a > request > {place}: request-{rule}" });
    }

    [Fact]
    public void Who_asks_for_one_descendant_is_not_told_of_the_others() =>
        Assert.Empty(Compare(
            $"{Mapped(Parent, "cat: Cat, dog: Dog")}, {Cat}, {Dog}",
            $"{Mapped(Parent, "cat: Cat, DOG: Dog")}, {Cat}, {Dog.Replace("integer", "string")}",
            "Cat"));

    [Fact]
    public void A_descendant_that_is_asked_for_has_its_own_value() =>
        Assert.Equal(
            ["GET /a > response 200: response-discriminator-value-added", "GET /a > response 200: response-discriminator-value-removed", "POST /a > request: request-discriminator-value-added", "POST /a > request: request-discriminator-value-removed"],
            Compare($"{Mapped(Parent, "cat: Cat")}, {Cat}", $"{Parent}, {Cat}", "Cat").Select(WithoutMessage));

    [Fact]
    public void Components_composed_of_one_another_end_where_they_begin() =>
        Assert.Empty(Compare($"Pet: {{allOf: [{{$ref: '#/components/schemas/Cat'}}], discriminator: {{propertyName: t}}}}, {Cat}", $"Pet: {{allOf: [{{$ref: '#/components/schemas/Cat'}}], discriminator: {{propertyName: t}}}}, {Cat}"));

    private static string WithoutMessage(string told) => string.Join(": ", told.Split(": ").Take(2));

    private static string Mapped(string pet, string mapping) => pet.Replace("propertyName: t", $"propertyName: t, mapping: {{{mapping}}}");

    private static IEnumerable<string> Compare(string @base, string head, string name = "Pet") =>
        Documents.Compare(Document(@base, name), Document(head, name)).Select(change => $"{change.Place}: {change.Rule.Id}: {change.Message}").Order(StringComparer.Ordinal);

    private static string Document(string schemas, string name) => Documents.Of(
        """
        /a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/@'}}}}, responses: {}},
             get: {responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/@'}}}}}}}
        """.Replace("@", name),
        rest: $"components: {{schemas: {{{schemas}}}}}");
}
