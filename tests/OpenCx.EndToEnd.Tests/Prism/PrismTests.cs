using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.Results;

namespace OpenCx.EndToEnd.Tests.Prism;

public class PrismTests(PrismServer prism) : IClassFixture<PrismServer>
{
    private const int Responses = 400;

    /// <summary>Requests that break the contract; which of them the client refuses and which Prism, that knows the schema and no prose.</summary>
    private static readonly (string Fault, CreatePhoneAgentPublicDto Request, bool IsInSchema)[] Faulty =
    [
        ("no name", new(), true),
        ("no language in the list", new() { Name = "x", Language = [] }, true),
        ("null in a list", new() { Name = "x", Language = [null!] }, true),
        ("null among actions", new() { Name = "x", ActionIds = ["a", null!] }, true),
        ("null among instructions", new() { Name = "x", Instructions = [null!] }, true),
        ("no such language", new() { Name = "x", Language = ["xx"] }, false),
        ("capitals", new() { Name = "x", Language = ["EN"] }, false),
        ("a language twice", new() { Name = "x", Language = ["en", "en"] }, false),
        ("Arabic beside English", new() { Name = "x", Language = ["en", "ar"] }, false),
        ("no plus", new() { Name = "x", HandoffPhoneNumber = "14155550123" }, false),
        ("spaces in a number", new() { Name = "x", HandoffPhoneNumber = "+1 415 555 0123" }, false),
        ("an empty number", new() { Name = "x", HandoffPhoneNumber = "" }, false),
    ];

    [PrismFact]
    public async Task Every_combination_of_members_is_accepted()
    {
        using var client = Client();
        var random = new Random(1);

        for (var members = 0; members < 1 << 8; members++)
        {
            var request = new CreatePhoneAgentPublicDto { Name = Text() };
            request.Type = Has(0) ? random.Next(2) == 0 ? PhoneAgentType.Inbound : PhoneAgentType.Outbound : default(PhoneAgentType?);
            request.VoiceId = Has(1) ? Text() : null;
            request.Language = Has(2) ? random.Next(3) switch { 0 => ["ar"], 1 => ["en"], _ => ["es", "fr", "de", "hi"] } : null;
            request.FirstMessage = Has(3) ? Text() : null;
            request.Instructions = Has(4) ? Texts() : null;
            request.HandoffPhoneNumber = Has(5) ? random.Next(2) == 0 ? "+14155550123" : "+12" : null;
            request.UseOrgKnowledgebase = Has(6) ? random.Next(2) == 0 : null;
            request.ActionIds = Has(7) ? Texts() : null;

            Assert.NotNull(await client.CreatePhoneAgentAsync(request));

            bool Has(int member) => (members & (1 << member)) != 0;
        }

        string Text() => random.Next(5) switch { 0 => "", 1 => "\"quoted\" \\ \n", 2 => "名前 😀", 3 => new string('x', 2000), _ => "Front desk" };

        List<string> Texts() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text())];
    }

    [PrismFact]
    public async Task Dynamic_responses_are_read_without_drift_and_written_back_without_loss()
    {
        var drift = new List<ContractDrift>();
        var body = "";
        using var client = Client(
            options => options.ContractDriftDetected = drift.Add,
            async response => body = await Buffered(response));

        for (var i = 0; i < Responses; i++)
        {
            var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" });

            var written = JsonConvert.SerializeObject(agent);
            Assert.True(JToken.DeepEquals(Parse(body), Parse(written)), $"{body}\nwas written back as\n{written}");
        }

        Assert.Empty(drift);
    }

    [PrismFact]
    public async Task What_we_let_through_is_refused_here_too_where_the_schema_says_it()
    {
        using var strict = Client();
        using var client = Client(options => options.ValidateRequests = false);

        foreach (var (fault, request, isInSchema) in Faulty)
        {
            await Assert.ThrowsAsync<OpenCxValidationException>(() => strict.CreatePhoneAgentAsync(request));
            var refusal = await Record.ExceptionAsync(() => client.CreatePhoneAgentAsync(request));

            Assert.True(refusal is not null == isInSchema, $"{fault}: {refusal?.Message ?? "accepted"}");
            if (isInSchema)
            {
                var exception = Assert.IsType<OpenCxUnprocessableException>(refusal);
                Assert.Contains("\"validation\":[{", exception.ResponseBody, StringComparison.Ordinal);
                Assert.False(exception.MayHaveBeenProcessed);
            }
        }

        Publish();
    }

    [PrismFact]
    public async Task A_value_of_an_open_enum_is_ours_to_send_and_theirs_to_refuse()
    {
        using var client = Client();

        var exception = await Assert.ThrowsAsync<OpenCxUnprocessableException>(() => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "x", Type = "sideways" }));

        Assert.Contains("allowed values", exception.ResponseBody, StringComparison.Ordinal);
    }

    [PrismFact]
    public async Task A_problem_of_RFC_9457_is_told_whole()
    {
        var wire = "";
        using var client = Client(
            request: message => message.Headers.Authorization = null,
            response: async response => wire = await Buffered(response));

        var exception = await Assert.ThrowsAsync<OpenCxAuthenticationException>(
            () => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" }));

        Assert.Equal(401, (int)exception.StatusCode);
        Assert.Equal(wire, exception.ResponseBody);
        Assert.StartsWith("application/problem+json", Assert.Single(exception.Headers["Content-Type"]), StringComparison.Ordinal);
        Assert.Contains("Invalid security scheme used", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no HTTP unauthorized response was found in the spec", exception.Message, StringComparison.Ordinal);
        Assert.Contains("stoplight.io/prism/errors#UNAUTHORIZED", exception.ResponseBody, StringComparison.Ordinal);
    }

    [PrismFact]
    public async Task The_error_that_the_contract_documents_is_parsed()
    {
        var wire = "";
        using var client = Client(
            request: message => message.Headers.Add("Prefer", "code=500"),
            response: async response => wire = await Buffered(response));

        for (var i = 0; i < 50; i++)
        {
            var exception = await Assert.ThrowsAsync<OpenCxServerException>(() => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" }));

            Assert.Equal(500, (int)exception.StatusCode);
            Assert.Equal(wire, exception.ResponseBody);
            Assert.True(exception.MayHaveBeenProcessed);
            Assert.True(JToken.DeepEquals(Parse(wire), Parse(JsonConvert.SerializeObject(exception.Error))), wire);
        }
    }

    private static void Publish() => ResultsSection.Publish(new ResultsSection
    {
        Name = "40-prism",
        Title = "Against an independent server",
        Text = "Stoplight Prism mocks the vendored contract: 256 requests, one for every combination of optional members, are accepted; "
            + string.Create(CultureInfo.InvariantCulture, $"{Responses} dynamic responses and 50 dynamic errors are read and written back without loss and without drift. ")
            + "Requests that the client refuses, sent all the same; what only the prose of the contract forbids, Prism cannot know:",
        Tables =
        [
            new ResultsTable(["fault", "refused by the client", "refused by Prism"], [.. Faulty.Select(faulty => (string[])[faulty.Fault, "yes", faulty.IsInSchema ? "yes" : "no (prose)"])]),
        ],
    });

    private static async Task<string> Buffered(HttpResponseMessage response)
    {
        await response.Content.LoadIntoBufferAsync();
        return await response.Content.ReadAsStringAsync();
    }

    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JToken.ReadFrom(reader);
    }

    private OpenCxClient Client(Action<OpenCxClientOptions>? configure = null, Func<HttpResponseMessage, Task>? response = null, Action<HttpRequestMessage>? request = null)
    {
        var options = new OpenCxClientOptions { ApiKey = "key", BaseUrl = prism.Address, RateLimiter = null };
        configure?.Invoke(options);
        return new OpenCxClient(new HttpClient(new Observer(request, response)), options);
    }

    private sealed class Observer(Action<HttpRequestMessage>? onRequest, Func<HttpResponseMessage, Task>? onResponse) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            onRequest?.Invoke(request);
            var response = await base.SendAsync(request, cancellationToken);
            await (onResponse?.Invoke(response) ?? Task.CompletedTask);
            return response;
        }
    }
}
