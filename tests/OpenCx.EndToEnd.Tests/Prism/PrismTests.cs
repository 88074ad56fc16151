using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.EndToEnd.Tests.Prism;

public class PrismTests(PrismServer prism) : IClassFixture<PrismServer>
{
    private const int Responses = 400;

    [NodeFact]
    public async Task A_minimal_request_is_accepted()
    {
        using var client = Client();

        Assert.NotNull(await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "" }));
    }

    [NodeFact]
    public async Task A_full_request_is_accepted()
    {
        using var client = Client();

        Assert.NotNull(await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto
        {
            Name = "Front desk",
            Type = PhoneAgentType.Outbound,
            VoiceId = "v_1",
            Language = ["en", "es"],
            FirstMessage = "Hello?",
            Instructions = ["ins_1"],
            HandoffPhoneNumber = "+14155550123",
            UseOrgKnowledgebase = true,
            ActionIds = ["act_1"],
        }));
    }

    [NodeFact]
    public async Task Dynamic_responses_are_read_without_drift_and_written_back_without_loss()
    {
        var drift = new List<ContractDrift>();
        var body = "";
        using var client = Client(
            options => options.ContractDriftDetected = drift.Add,
            async response =>
            {
                await response.Content.LoadIntoBufferAsync();
                body = await response.Content.ReadAsStringAsync();
            });

        for (var i = 0; i < Responses; i++)
        {
            var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" });

            var written = JsonConvert.SerializeObject(agent);
            Assert.True(JToken.DeepEquals(Parse(body), Parse(written)), $"{body}\nwas written back as\n{written}");
        }

        Assert.Empty(drift);
    }

    [NodeFact]
    public async Task A_fault_of_the_schema_that_is_let_through_is_refused_here_too()
    {
        using var client = Client(options => options.ValidateRequests = false);
        CreatePhoneAgentPublicDto[] faulty =
        [
            new(),
            new() { Name = "x", Language = [] },
            new() { Name = "x", Type = "sideways" },
            new() { Name = "x", ActionIds = [null!] },
        ];

        foreach (var request in faulty)
        {
            var exception = await Assert.ThrowsAsync<OpenCxUnprocessableException>(() => client.CreatePhoneAgentAsync(request));

            Assert.Contains("Invalid request", exception.Message, StringComparison.Ordinal);
            Assert.Contains("\"validation\":[{", exception.ResponseBody, StringComparison.Ordinal);
            Assert.False(exception.MayHaveBeenProcessed);
        }
    }

    [NodeFact]
    public async Task A_problem_of_RFC_9457_is_told_in_its_own_words()
    {
        using var client = Client(request: message => message.Headers.Authorization = null);

        var exception = await Assert.ThrowsAsync<OpenCxAuthenticationException>(
            () => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" }));

        Assert.Contains("Invalid security scheme used", exception.Message, StringComparison.Ordinal);
        Assert.Contains("no HTTP unauthorized response was found in the spec", exception.Message, StringComparison.Ordinal);
        Assert.Contains("stoplight.io/prism/errors#UNAUTHORIZED", exception.ResponseBody, StringComparison.Ordinal);
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
