using System.ComponentModel.DataAnnotations;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Validation;

public class CreatePhoneAgentPublicDtoTests
{
    [Fact]
    public void A_request_made_from_json_is_checked_with_all_that_was_in_it()
    {
        var request = JsonConvert.DeserializeObject<CreatePhoneAgentPublicDto>("""{"name":"x","handoff_phone_number":4155550123,"language":["ar",null],"type":5,"first_message":null}""")!;

        Assert.Equal(
            ["type is the number 5: a string is required.", "language[*] is null: a string is required.", "handoff_phone_number is the number 4155550123: a string is required."],
            FaultsOf(request).Select(fault => fault.ErrorMessage));

        (request.Type, request.Language, request.HandoffPhoneNumber, request.FirstMessage) = (PhoneAgentType.Inbound, ["ar"], "+14155550123", "Hello?");

        Assert.Empty(FaultsOf(request));
        Assert.Equal("""{"name":"x","type":"inbound","language":["ar"],"first_message":"Hello?","handoff_phone_number":"+14155550123"}""", JsonConvert.SerializeObject(request));
    }

    [Fact]
    public async Task An_additional_member_without_end_is_a_fault_and_not_the_end_of_the_process()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        using var client = TestClient.Over(handler);
        using var careless = TestClient.Over(handler, static options => options.ValidateRequests = false);
        var request = TestClient.Request;
        request.AdditionalProperties["x"] = Json.Nested.Arrays(50_000);

        var error = await Assert.ThrowsAsync<OpenCxValidationException>(() => client.CreatePhoneAgentAsync(request));
        await Assert.ThrowsAsync<OpenCxValidationException>(() => careless.CreatePhoneAgentAsync(request));

        Assert.Equal("x nests deeper than 500 levels: does it hold itself?", Assert.Single(error.Faults).ErrorMessage);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void A_name_is_enough() => Assert.Empty(FaultsOf(new CreatePhoneAgentPublicDto { Name = string.Empty }));

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    [InlineData("en", "es", "fr", "de", "hi", "ru", "pt", "ja", "it", "nl")]
    [InlineData("nl", "en")]
    public void Languages_that_an_agent_can_speak_pass(params string[] languages) => Assert.Empty(FaultsOfLanguages(languages));

    [Theory]
    [InlineData(@"language: the list is empty; name at least one language, such as ""en"", or leave the list null.")]
    [InlineData(@"language: ""ar"" must be the only language: it cannot be combined with ""en"".", "ar", "en")]
    [InlineData(@"language: ""en"" is given 3 times; once is enough.", "en", "es", "en", "en")]
    [InlineData(@"language: ""tr"" is given 2 times; once is enough.", "tr", "tr")]
    [InlineData(@"language: ""EN"" is not an ISO 639-1 code; did you mean ""en""?", "EN")]
    [InlineData(@"language: ""pt-BR"" is not an ISO 639-1 code; did you mean ""pt""?", "pt-BR")]
    [InlineData(@"language: ""iw"" is not an ISO 639-1 code; did you mean ""he""?", "iw")]
    [InlineData(@"language: ""en\u000A"" is not an ISO 639-1 code; did you mean ""en""?", "en\n")]
    [InlineData(@"language: ""xx"" is not an ISO 639-1 code: two lower-case letters, such as ""en"".", "xx")]
    [InlineData(@"language: """" is not an ISO 639-1 code: two lower-case letters, such as ""en"".", "")]
    public void The_fault_of_a_list_of_languages_says_what_would_be_right(string expected, params string[] languages)
    {
        var fault = Assert.Single(FaultsOfLanguages(languages));

        Assert.Equal(expected, fault.ErrorMessage);
        Assert.Equal([nameof(CreatePhoneAgentPublicDto.Language)], fault.MemberNames);
    }

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var faults = FaultsOf(new CreatePhoneAgentPublicDto
        {
            Name = "Front desk",
            Language = ["ar", "en", "EN", "tr", "en"],
            HandoffPhoneNumber = "4155550123",
        });

        Assert.Equal(
            [
                (nameof(CreatePhoneAgentPublicDto.Language), @"language: ""EN"" is not an ISO 639-1 code; did you mean ""en""?"),
                (nameof(CreatePhoneAgentPublicDto.Language), @"language: ""en"" is given 2 times; once is enough."),
                (nameof(CreatePhoneAgentPublicDto.Language), @"language: ""ar"" must be the only language: it cannot be combined with ""en"", ""EN"", ""tr""."),
                (nameof(CreatePhoneAgentPublicDto.Language), @"language: ""tr"" must be the only language: it cannot be combined with ""ar"", ""en"", ""EN""."),
                (nameof(CreatePhoneAgentPublicDto.HandoffPhoneNumber), @"handoff_phone_number: ""4155550123"" is not an E.164 phone number: ""+"", then at most 15 digits 0-9, the first of them not 0, and nothing else."),
            ],
            faults.Select(fault => (Assert.Single(fault.MemberNames), fault.ErrorMessage!)));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_fault_wherever_it_stands()
    {
        var agent = new CreatePhoneAgentPublicDto { Name = "🙂 \uD83D", Type = "\uDE42", Instructions = ["🙂", "\uD83D\uD83D"] };
        agent.AdditionalProperties["\uD83D"] = 1;
        agent.AdditionalProperties["note"] = new JObject { ["text"] = "🙂", ["lines"] = new JArray("a", "\uDE42\uD83D"), ["\uDE42"] = null };

        Assert.Equal(
            ["Name", "Type", "Instructions[1]", "AdditionalProperties", "AdditionalProperties", "AdditionalProperties"],
            FaultsOf(agent).Select(fault => Assert.Single(fault.MemberNames)));
        Assert.Equal(@"name holds half of a surrogate pair (\uD83D) at position 4 of 4: no UTF-8 can carry it.", FaultsOf(agent)[0].ErrorMessage);
    }

    [Fact]
    public void An_enumeration_without_a_value_is_a_fault_that_names_those_there_are() =>
        Assert.Equal(
            ["type has no value: a default PhoneAgentType names none; use one of inbound, outbound, or leave it null."],
            FaultsOf(new CreatePhoneAgentPublicDto { Name = "a", Type = default(PhoneAgentType) }).Select(fault => fault.ErrorMessage));

    [Fact]
    public void A_null_in_a_list_is_a_fault_of_its_own()
    {
        var faults = FaultsOf(new CreatePhoneAgentPublicDto { Name = "Front desk", Language = ["ar", null!], Instructions = [null!, ""], ActionIds = ["a", null!] });

        Assert.Equal(["Language[1]", "Instructions[0]", "ActionIds[1]"], faults.Select(fault => Assert.Single(fault.MemberNames)));
    }

    [Fact]
    public void A_long_list_is_named_in_part()
    {
        var fault = Assert.Single(FaultsOfLanguages([.. AgentLanguages.Combinable, "ar"]));

        Assert.EndsWith(@"it cannot be combined with ""en"", ""es"", ""fr"", ""de"", ""hi"" and 5 more.", fault.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_others_are_all_named()
    {
        var fault = Assert.Single(FaultsOfLanguages(["en", "es", "fr", "de", "hi", "ar"]));

        Assert.EndsWith(@"it cannot be combined with ""en"", ""es"", ""fr"", ""de"", ""hi"".", fault.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_for_languages_agrees_with_the_contract_on_every_short_list()
    {
        var combinable = ContractProse.CombinableLanguages();
        string?[] alphabet = ["en", "es", "ar", "tr", "EN", "xx", "", null];
        foreach (var list in ShortStrings.Over("01234567", 5).Select(picks => Array.ConvertAll(picks.ToCharArray(), pick => alphabet[pick - '0'])))
        {
            var valid = list switch
            {
                [] => false,
                [var only] => only is "en" or "es" or "ar" or "tr",
                _ => list.All(code => combinable.Contains(code)) && list.ToHashSet().Count == list.Length,
            };
            Assert.True(valid == (FaultsOfLanguages(list).Count == 0), $"[{string.Join(", ", list.Select(code => code ?? "null"))}]");
        }
    }

    [Fact]
    public void The_rule_for_languages_agrees_with_the_contract_on_every_pair_of_codes()
    {
        var combinable = ContractProse.CombinableLanguages();
        foreach (var (first, second) in AgentLanguages.Iso639.SelectMany(_ => AgentLanguages.Iso639, (first, second) => (first, second)))
        {
            var valid = first != second && combinable.Contains(first) && combinable.Contains(second);
            Assert.True(valid == (FaultsOfLanguages([first, second]).Count == 0), $"[{first}, {second}]");
        }
    }

    [Fact]
    public void The_rule_for_languages_agrees_with_the_contract_on_every_short_list_of_those_that_combine_and_one_that_does_not()
    {
        string[] alphabet = [.. ContractProse.CombinableLanguages(), "ar"];
        var picks = new string([.. alphabet.Select((_, index) => (char)index)]);
        foreach (var list in ShortStrings.Over(picks, 4).Select(picked => Array.ConvertAll(picked.ToCharArray(), pick => alphabet[pick])))
        {
            var valid = list.Length > 0 && list.Distinct().Count() == list.Length && (list.Length == 1 || !list.Contains("ar"));
            Assert.True(valid == (FaultsOfLanguages(list).Count == 0), $"[{string.Join(", ", list)}]");
        }
    }

    [Fact]
    public void The_rule_for_a_code_is_ordinal_and_whole()
    {
        foreach (var code in ShortStrings.Over("enEN- \n", 5))
        {
            Assert.True(code is "en" or "ee" or "ne" or "nn" == (FaultsOfLanguages([code]).Count == 0), $"\"{code}\"");
        }
    }

    private static List<ValidationResult> FaultsOfLanguages(string?[] languages) =>
        FaultsOf(new CreatePhoneAgentPublicDto { Name = "Front desk", Language = [.. languages.Select(code => code!)] });

    private static List<ValidationResult> FaultsOf(CreatePhoneAgentPublicDto agent)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(agent, new ValidationContext(agent), faults, validateAllProperties: true);
        return faults;
    }
}
