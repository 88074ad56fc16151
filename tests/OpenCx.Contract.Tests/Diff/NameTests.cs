using OpenCx.Contract.Diff;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>C# names that come to stand for something else, arguments that come to stand elsewhere, and types that are called otherwise.</summary>
public class NameTests
{
    private const string Limit = "{name: limit, in: query, schema: {type: integer}}";
    private const string Start = "{name: start, in: query, schema: {type: integer}}";
    private const string Key = "{name: key, in: header, required: true, schema: {type: string}}";

    [Theory]
    [InlineData("{type: object, properties: {first-name: {}}}", "{type: object, properties: {first_name: {}, first-name: {}}}", "FirstName is \"first_name\" now and was \"first-name\", which is FirstName2")]
    [InlineData("{type: object, properties: {s: {enum: [in-progress]}}}", "{type: object, properties: {s: {enum: [in_progress, in-progress]}}}", "InProgress is \"in_progress\" now and was \"in-progress\", which is InProgress2")]
    [InlineData("{type: object, properties: {first-name: {}}}", "{type: object, properties: {first-name: {}, FirstName: {}}}", "FirstName is \"FirstName\" now and was \"first-name\", which is FirstName2")]
    public void A_name_that_another_member_takes_is_told(string @base, string head, string message)
    {
        var change = Assert.Single(Documents.Compare(Documents.OfRequest(@base), Documents.OfRequest(head)), change => change.Rule.Id == "name-moved");

        Assert.Equal((message, Severity.Breaking), (change.Message, change.Rule.Severity));
    }

    [Theory]
    [InlineData("{type: object, properties: {first-name: {}}}", "{type: object, properties: {first-name: {}, first_name: {}}}")]
    [InlineData("{type: object, properties: {first-name: {}}}", "{type: object, properties: {first_name: {}}}")]
    [InlineData("{type: object, properties: {s: {enum: [in-progress]}}}", "{type: object, properties: {s: {enum: [in-progress, in_progress]}}}")]
    [InlineData("{type: object, properties: {a: {}, b: {}}}", "{type: object, properties: {b: {}, a: {}}}")]
    public void A_name_that_stays_or_goes_with_its_member_is_not(string @base, string head) =>
        Assert.DoesNotContain("name-moved", Documents.CompareRequests(@base, head));

    [Fact]
    public void A_method_that_becomes_that_of_another_operation_is_told()
    {
        const string Old = "/users: {get: {operationId: get-user, responses: {}}}";

        var change = Assert.Single(Documents.Compare(Documents.Of(Old), Documents.Of("/accounts: {get: {operationId: get_user, responses: {}}}, " + Old)), change => change.Rule.Id == "name-moved");

        Assert.Equal(("GET /accounts", "GetUserAsync is GET /accounts now and was GET /users, which is GetUser2Async"), (change.Place, change.Message));
    }

    /// <summary>On the wire the two documents are one.</summary>
    [Fact]
    public void An_order_that_gives_names_away_is_told_although_nothing_else_differs()
    {
        var result = CompareMembers("{a-b: {}, a_b: {}}", "{a_b: {}, a-b: {}}");

        Assert.Equal(("name-moved", true, SemVerBump.Major), (Assert.Single(result.Changes).Rule.Id, result.Differs, result.Bump));
    }

    [Fact]
    public void An_order_that_gives_no_name_away_makes_no_difference()
    {
        var result = CompareMembers("{a: {}, b: {}}", "{b: {}, a: {}}");

        Assert.Equal((0, false, SemVerBump.None), (result.Changes.Count, result.Differs, result.Bump));
    }

    [Fact]
    public void Of_many_names_of_a_type_the_first_are_told()
    {
        static string Members(string first, string second) => string.Join(", ", Enumerable.Range(1, 4).Select(number => $"x{first}{number}: {{}}, x{second}{number}: {{}}"));

        var change = Assert.Single(CompareMembers($"{{{Members("-", "_")}}}", $"{{{Members("_", "-")}}}").Changes);

        Assert.StartsWith("X1 is \"x_1\" now and was \"x-1\", which is X1_2; X1_2 is \"x-1\" now and was \"x_1\", which is X1; ", change.Message);
        Assert.EndsWith("; and 3 more", change.Message);
    }

    [Theory]
    [InlineData($"{Limit}, {Start}", $"{Start}, {Limit}", "the arguments went from limit, start to start, limit")]
    [InlineData(Start, $"{Limit}, {Start}", "the arguments went from start to limit, start")]
    [InlineData($"{Start}, {Limit}, {Key}", $"{Limit}, {Key}, {Start}", "the arguments went from key, start, limit to key, limit, start")]
    public void Arguments_with_other_places_are_told(string @base, string head, string message)
    {
        var change = Assert.Single(Compare(@base, head), change => change.Rule.Id == "arguments-reordered");

        Assert.Equal(("GET /a", message), (change.Place, change.Message));
        Assert.Equal(["GET /a"], change.Operations);
    }

    [Theory]
    [InlineData(Start, $"{Start}, {Limit}")]
    [InlineData($"{Start}, {Limit}", Start)]
    [InlineData($"{Start}, {Limit}", Limit)]
    [InlineData($"{Start}, {Key}", $"{Key}, {Start}")]
    public void Arguments_that_keep_their_places_among_those_that_stay_are_not(string @base, string head) =>
        Assert.DoesNotContain("arguments-reordered", Compare(@base, head).Select(change => change.Rule.Id));

    [Theory]
    [InlineData("Cat", "Cat", "Animal", "Animal", "the type Cat is Animal now")]
    [InlineData("Cat", "Kind", "Animal", "Kind2", "the type Cat is Animal now", "the type Kind is Kind2 now")]
    [InlineData("Cat", "Kind", "Cat", "Kind2", "the type Kind is Kind2 now")]
    [InlineData("Cat", "Kind", "Cat", "Kind")]
    public void A_component_that_is_called_otherwise_is_a_type_that_is(string @base, string baseKind, string head, string headKind, params string[] messages)
    {
        static string Of(string name, string kind) => Documents.Of(
            $"/a: {{get: {{parameters: [{Limit}, {{name: k, in: query, schema: {{$ref: '#/components/schemas/{kind}'}}}}], responses: {{'200': {{description: A, content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}}}",
            rest: $"components: {{schemas: {{{name}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/{name}'}}, kind: {{anyOf: [{{$ref: '#/components/schemas/{kind}'}}, {{type: 'null'}}]}}}}}}{(kind == name ? "" : $", {kind}: {{enum: [x, y]}}")}}}}}");

        Assert.Equal(messages, Documents.Compare(Of(@base, baseKind), Of(head, headKind)).Select(change => change.Message).Order(StringComparer.Ordinal));
    }

    /// <summary>Both stand in both contracts: what is answered now was another type all along.</summary>
    [Fact]
    public void A_component_that_gives_way_to_another_is_not_renamed()
    {
        static string Of(string name) => Documents.Of(
            $"/a: {{get: {{responses: {{'200': {{description: A, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}}}",
            rest: "components: {schemas: {Cat: {type: object, properties: {a: {}}}, Animal: {type: object, properties: {a: {}}}}}");

        Assert.Empty(Documents.Compare(Of("Cat"), Of("Animal")));
    }

    [Fact]
    public void A_contract_of_which_no_client_can_be_made_has_no_names() =>
        Assert.Equal(
            ["request-optional-property-added"],
            Documents.CompareRequests(
                "{type: object, properties: {first-name: {}, x: {$ref: 'other.yaml'}}}",
                "{type: object, properties: {first_name: {}, first-name: {}, x: {$ref: 'other.yaml'}}}"));

    private static DiffResult CompareMembers(string @base, string head)
    {
        static ContractDocument Read(string members, string name) => ContractDocument.Parse(Documents.OfRequest($"{{type: object, properties: {members}}}"), name);
        return ContractDiff.Compare(Read(@base, "base.yaml"), Read(head, "head.yaml"), Documents.Today);
    }

    private static IReadOnlyList<Change> Compare(string @base, string head) => Documents.Compare(Documents.OfParameters(@base), Documents.OfParameters(head));
}
