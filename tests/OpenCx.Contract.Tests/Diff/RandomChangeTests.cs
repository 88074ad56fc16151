using System.Text.Json.Nodes;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>Documents that nobody would write: members taken out, put elsewhere, made something else.</summary>
public class RandomChangeTests
{
    [Theory, Trait("Category", "Slow")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_document_differs_in_nothing_from_itself_and_no_change_is_too_odd(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var round = 0; round < 400; round++)
        {
            var original = JsonNode.Parse(Seeds[random.Next(Seeds.Count)])!;
            var changed = original.DeepClone();
            for (var i = 0; i <= random.Next(4); i++)
            {
                Mutate(changed, random);
            }

            if (TryRead(changed) is { } document)
            {
                read++;
                Assert.Empty(ContractDiff.CompareThroughout(document, TryRead(changed)!, Documents.Today));
                ContractDiff.CompareThroughout(TryRead(original)!, document, Documents.Today);
                ContractDiff.CompareThroughout(document, TryRead(original)!, Documents.Today);
            }
        }

        Assert.InRange(read, 100, 400);
    }

    private static readonly IReadOnlyList<string> Seeds =
    [
        .. RuleTable.All.Select(rule => ContractDocument.Parse(rule.Example.HeadDocument, "seed.yaml").Root.ToJsonString()),
        ContractDocument.Parse(
            Documents.Of(
                """
                '/a/{id}': {post: {
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}],
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}},
                  responses: {default: {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}}}
                """,
                rest: """
                components: {schemas: {
                  Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}},
                  Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, required: [kind], properties: {kind: {const: cat}, friend: {anyOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}]}}}]},
                  Dog: {type: object, properties: {kind: {enum: [dog, wolf]}, age: {type: integer, minimum: 0, maximum: 30}}, additionalProperties: {$ref: '#/components/schemas/Tree'}},
                  Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}, leaves: {type: array, items: {$ref: '#/components/schemas/Pet'}}}, not: {required: [stone]}}}}
                """),
            "seed.yaml").Root.ToJsonString(),
    ];

    private static ContractDocument? TryRead(JsonNode node)
    {
        try
        {
            return ContractDocument.Parse(node.ToJsonString(), "random.json");
        }
        catch (ContractException)
        {
            return null;
        }
    }

    private static void Mutate(JsonNode root, Random random)
    {
        var nodes = Descendants(root).ToList();
        var (target, other) = (nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
        switch (random.Next(4))
        {
            case 0 when target.Parent is JsonObject parent:
                parent.Remove(target.GetPropertyName());
                break;
            case 1 when target is JsonObject members && other.Parent is JsonObject:
                members[other.GetPropertyName()] = other.DeepClone();
                break;
            case 2:
                target.ReplaceWith(other.DeepClone());
                break;
            case 3 when target is JsonArray items:
                items.Add(other.DeepClone());
                break;
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child)),
        _ => [],
    };
}
