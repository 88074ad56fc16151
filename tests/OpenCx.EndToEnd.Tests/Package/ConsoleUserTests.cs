using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A console application made of the SDK's own template.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class ConsoleUserTests(PackageFeed feed)
{
    private const string Program = """
        using Newtonsoft.Json;
        using OpenCx;

        using var client = new OpenCxClient();
        var request = new CreatePhoneAgentPublicDto
        {
            Name = "Front desk",
            Type = PhoneAgentType.Inbound,
            Language = ["en", "es"],
            HandoffPhoneNumber = "+14155550123",
        };
        var agent = await client.CreatePhoneAgentAsync(request);
        Console.WriteLine(JsonConvert.SerializeObject(request));
        Console.WriteLine(JsonConvert.SerializeObject(agent));
        Console.WriteLine(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<PhoneAgentDto>(JsonConvert.SerializeObject(agent))));
        try
        {
            await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Language = ["ar", "en"], HandoffPhoneNumber = "0" });
        }
        catch (OpenCxValidationException exception)
        {
            Console.WriteLine(string.Join(' ', exception.Faults.SelectMany(fault => fault.MemberNames)));
        }
        """;

    [Fact]
    public async Task It_creates_an_agent_is_told_what_is_wrong_and_reads_and_writes_the_same_JSON_with_JsonConvert()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        var user = feed.Open("Console").With("OPENCX_API_KEY", server.ApiKey).With("OPENCX_BASE_URL", server.Address.ToString());
        user.Create("console");
        user.Write("Program.cs", Program);

        var lines = user.Dotnet("run").ShouldSucceed().Text.Split('\n', StringSplitOptions.TrimEntries);

        Assert.Equal(4, lines.Length);
        Assert.Equal(server.Requests.Single().Body, lines[0]);
        Assert.True(JToken.DeepEquals(server.Agents.Single(), Parse(lines[1])), $"{server.Agents.Single()}\nwas written as\n{lines[1]}");
        Assert.Equal(lines[1], lines[2]);
        Assert.Equal("Name Language HandoffPhoneNumber", lines[3]);
        feed.Used("console application, net10.0", "1 agent created, 3 faults of one request named, JsonConvert gives the JSON that went over the wire");
    }

    private static JToken Parse(string json) =>
        Newtonsoft.Json.JsonConvert.DeserializeObject<JToken>(json, new Newtonsoft.Json.JsonSerializerSettings { DateParseHandling = Newtonsoft.Json.DateParseHandling.None })!;
}
