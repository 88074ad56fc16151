using System.Text;
using Newtonsoft.Json;
using OpenCx.EmbeddedServer;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Requests with anything in them: what arrives is what the caller gave, as a reader that is not ours sees it.</summary>
[Collection(FuzzCollection.Name)]
public class RequestFuzzTests(FuzzFigures figures)
{
    private const int Cases = 20_000;
    private const int CasesOverSockets = 1_000;

    [Fact]
    public async Task A_request_arrives_as_the_caller_gave_it_and_reads_back_as_the_same()
    {
        var handler = new StubHandler(Responses.Created);
        using var client = TestClient.Over(handler, Configure);
        var outcomes = await FuzzRun.OfAsync(Cases, async random =>
        {
            var (request, json) = new RequestGenerator(random, withHalves: false).Next();

            await client.CreatePhoneAgentAsync(request);

            CanonicalJson.AssertSame(json, handler.Body!);
            CanonicalJson.AssertSame(json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<CreatePhoneAgentPublicDto>(handler.Body!)), WithoutFinalZeros);
            return "as given";
        });
        figures.Note("requests with odd texts and additional members: read by System.Text.Json as the caller gave them, and read back the same", outcomes);
    }

    [Fact]
    public async Task A_request_arrives_over_a_socket_as_the_caller_gave_it()
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { RateLimit = int.MaxValue });
        using var client = TestClient.At(server.Address, Configure);
        server.Misbehavior = Misbehavior.Respond(200, Responses.Agent);
        var sent = 0;
        var outcomes = await FuzzRun.OfAsync(CasesOverSockets, async random =>
        {
            var (request, json) = new RequestGenerator(random, withHalves: false).Next();

            await client.CreatePhoneAgentAsync(request);

            var received = server.Requests;
            Assert.Equal(++sent, received.Count);
            CanonicalJson.AssertSame(json, received[^1].Body);
            return "as given";
        });
        figures.Note("requests with odd texts and additional members, over sockets: as the caller gave them", outcomes);
    }

    [Fact]
    public async Task Half_a_character_is_refused_where_it_stands_and_nothing_is_sent()
    {
        var handler = new StubHandler(Responses.Created);
        using var client = TestClient.Over(handler, options => options.RateLimiter = null);
        var outcomes = await FuzzRun.OfAsync(Cases, async random =>
        {
            var (request, json) = new RequestGenerator(random, withHalves: true).Next();
            request.Name ??= string.Empty;
            request.Language = null;
            request.HandoffPhoneNumber = null;
            handler.Body = null;
            var hasHalf = !IsWhole(JsonConvert.SerializeObject(request));
            try
            {
                await client.CreatePhoneAgentAsync(request);
                Assert.False(hasHalf, $"sent, though half a character stands in {json}");
                return "sent";
            }
            catch (OpenCxValidationException exception)
            {
                Assert.True(hasHalf, $"{exception.Message} of {json}");
                Assert.Null(handler.Body);
                Assert.All(exception.Faults, fault => Assert.Contains("surrogate", fault.ErrorMessage, StringComparison.Ordinal));
                return "refused";
            }
        });
        figures.Note("requests with halves of surrogate pairs: refused, and nothing sent", outcomes);
    }

    private static bool IsWhole(string text)
    {
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    // Plain JsonConvert reads 12.50 as a double, which has no final zero.
    private static string WithoutFinalZeros(string digits) => digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;

    private static void Configure(OpenCxClientOptions options)
    {
        options.RateLimiter = null;
        options.ValidateRequests = false;
    }
}
