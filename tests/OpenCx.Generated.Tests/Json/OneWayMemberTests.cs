using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>What is read-only is required of responses alone, what is write-only of requests alone.</summary>
public class OneWayMemberTests
{
    [Fact]
    public void A_request_need_not_hold_what_the_server_sets() =>
        Assert.Equal(["secret is required: set Secret. (Secret)"], RequestCheck.Faults(OneWay.Codec, new OneWay()));

    [Fact]
    public void A_request_holds_null_for_what_it_must_say_and_not_for_what_the_server_sets() =>
        Assert.Equal("{\"secret\":\"s\",\"hint\":null}", JsonText.Of(OneWay.Codec, new OneWay { Secret = "s" }));

    [Theory]
    [InlineData("{\"made\":\"a\",\"seen\":1}", "")]
    [InlineData("{\"made\":\"a\",\"seen\":null}", "")]
    [InlineData("{\"made\":\"a\",\"seen\":1,\"secret\":\"s\",\"hint\":null}", "")]
    [InlineData("{\"secret\":\"s\"}", "MissingMember $.made: a string, not nothing; MissingMember $.seen: an integer of 64 bits, not nothing")]
    public void A_response_need_not_hold_what_is_never_sent_back_and_comes_back_as_it_came(string json, string drift) =>
        Assert.Equal(new Passage(json, IsInexact: false, drift), Passage.Through(OneWay.Codec, json));
}
