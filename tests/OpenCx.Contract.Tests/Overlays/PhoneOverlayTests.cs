using System.Reflection;
using System.Text.Json.Nodes;
using OpenCx.Contract.Overlays;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Overlays;

/// <summary>Our own overlay, on today's contract and on what may become of it.</summary>
public class PhoneOverlayTests
{
    private readonly JsonNode _contract = Load("phone.yaml");
    private readonly Overlay _overlay = Overlay.Parse(Load("phone.overlay.yaml"));

    [Theory]
    [InlineData("PhoneAgentType", "type")]
    [InlineData("PhoneAgentModel", "model")]
    [InlineData("SttModel", "stt_model")]
    [InlineData("BackgroundNoisePreset", "background_noise_preset")]
    public void An_enumeration_is_a_component(string name, string member)
    {
        var inline = Property(_contract, "PhoneAgentDto", member);
        var expected = inline["enum"] ?? inline["anyOf"]![0]!["enum"]!;

        var component = Applied()["components"]!["schemas"]![name]!;

        Assert.Equal("string", component["type"]!.GetValue<string>());
        Assert.Equal(expected.ToJsonString(), component["enum"]!.ToJsonString());
    }

    [Fact]
    public void What_used_it_refers_to_it_and_keeps_its_own_words()
    {
        var document = Applied();

        Assert.Equal(Reference("PhoneAgentType"), Property(document, "PhoneAgentDto", "type").ToJsonString());
        Assert.Equal(Reference("PhoneAgentModel"), Property(document, "PhoneAgentDto", "model").ToJsonString());
        Assert.Equal($$"""{"anyOf":[{{Reference("SttModel")}},{"type":"null"}]}""", Property(document, "PhoneAgentDto", "stt_model").ToJsonString());
        Assert.Equal($$"""{"anyOf":[{{Reference("BackgroundNoisePreset")}},{"type":"null"}]}""", Property(document, "PhoneAgentDto", "background_noise_preset").ToJsonString());

        var requested = Property(document, "CreatePhoneAgentPublicDto", "type").AsObject();
        Assert.Equal(["$ref", "description"], requested.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.StartsWith("Agent type:", requested["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_the_api_adds_arrives_without_an_edit()
    {
        Values(_contract, "PhoneAgentDto", "type").Add("web");
        Values(_contract, "CreatePhoneAgentPublicDto", "type").Add("web");
        Values(_contract, "PhoneAgentDto", "model").Add("a-new-model");

        var document = Applied();

        Assert.Equal("web", document["components"]!["schemas"]!["PhoneAgentType"]!["enum"]!.AsArray()[^1]!.GetValue<string>());
        Assert.Equal("a-new-model", document["components"]!["schemas"]!["PhoneAgentModel"]!["enum"]!.AsArray()[^1]!.GetValue<string>());
        Assert.NotNull(Property(document, "CreatePhoneAgentPublicDto", "type")["$ref"]);
    }

    [Fact]
    public void A_request_that_comes_to_allow_other_values_than_a_response_keeps_its_own()
    {
        Values(_contract, "PhoneAgentDto", "type").Add("web");

        var requested = Property(Applied(), "CreatePhoneAgentPublicDto", "type");

        Assert.Null(requested["$ref"]);
        Assert.DoesNotContain("web", requested["enum"]!.AsArray().Select(value => value!.GetValue<string>()));
    }

    [Fact]
    public void Every_operation_has_an_error_for_any_other_status_unless_it_says_its_own()
    {
        _contract["paths"]!["/phone"]!["get"] = JsonNode.Parse("""{"responses": {"200": {"description": "All"}}}""");
        _contract["paths"]!["/phone"]!["delete"] = JsonNode.Parse("""{"responses": {"default": {"description": "Its own"}}}""");

        var path = Applied()["paths"]!["/phone"]!;

        Assert.Equal(["200", "500", "default"], path["post"]!["responses"]!.AsObject().Select(response => response.Key));
        Assert.Equal(Reference("ErrorDto"), path["get"]!["responses"]!["default"]!["content"]!["application/json"]!["schema"]!.ToJsonString());
        Assert.Equal("""{"default":{"description":"Its own"}}""", path["delete"]!["responses"]!.ToJsonString());
    }

    [Theory]
    [InlineData("model", "oppie-vox-livekit")]
    [InlineData("stt_model", "elevenlabs/scribe_v2_realtime")]
    public void A_name_for_a_value_that_is_gone_is_stale(string property, string value)
    {
        var values = Values(_contract, "PhoneAgentDto", property);
        values.Remove(values.Single(item => item!.GetValue<string>() == value));

        var fault = Assert.Throws<OverlayException>(Applied);

        Assert.Contains(value, fault.Target!, StringComparison.Ordinal);
        Assert.Contains("stale", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_action_says_why() => Assert.All(_overlay.Actions, action => Assert.NotNull(action.Description));

    [Fact]
    public void It_repeats_no_enumeration_of_the_contract() =>
        Assert.DoesNotContain("\"enum\":", Load("phone.overlay.yaml").ToJsonString(), StringComparison.Ordinal);

    private JsonObject Applied() => _overlay.Apply(_contract, requireMatches: true).Document;

    private static JsonNode Property(JsonNode document, string schema, string name) =>
        document["components"]!["schemas"]![schema]!["properties"]![name]!;

    private static JsonArray Values(JsonNode document, string schema, string name)
    {
        var property = Property(document, schema, name);
        return (property["enum"] ?? property["anyOf"]![0]!["enum"])!.AsArray();
    }

    private static string Reference(string component) => $$"""{"$ref":"#/components/schemas/{{component}}"}""";

    private static JsonNode Load(string file)
    {
        var root = typeof(PhoneOverlayTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;
        return SourceDocument.Load(Path.Combine(root, "openapi", file)).Root!.DeepClone();
    }
}
