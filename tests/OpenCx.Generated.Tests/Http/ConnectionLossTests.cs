using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using OpenCx.Tests.Fuzzing;

namespace OpenCx.Tests.Http;

/// <summary>
/// The connection lost at every byte there is, of answer and of request: the caller gets the whole agent or an exception that
/// tells how far it came, and the server gets each request once.
/// </summary>
[Collection(FaultCollection.Name), Trait("Category", "Slow")]
public partial class ConnectionLossTests(FaultFigures figures)
{
    private const string Payload = """{"id":"agent-1","name":"Grüße 🙂","type":"inbound","flow":{"nodes":[{"id":1.50},null,true]},"language":["en","es"],"stt_keyterms":[]}""";
    private const string Error = """{"statusCode":503,"message":"Überlastet","error":"Service Unavailable"}""";
    private const int InFlight = 8;

    public static TheoryData<string> Answers => [.. All.Keys];

    private static Dictionary<string, LossyAnswer> All { get; } = new LossyAnswer[]
    {
        LossyAnswer.OfLength(Payload),
        LossyAnswer.InChunks(Payload),
        LossyAnswer.UntilTheEnd(Payload),
        LossyAnswer.CompressedOfLength(Payload),
        LossyAnswer.CompressedInChunks(Payload),
        LossyAnswer.CompressedUntilTheEnd(Payload),
        LossyAnswer.OfLength(Error, status: 503),
    }.ToDictionary(answer => answer.Name);

    [Theory]
    [MemberData(nameof(Answers))]
    public Task An_answer_closed_at_any_byte_is_whole_or_an_exception(string name) => LoseAnswersAsync(All[name], isReset: false);

    [Theory]
    [MemberData(nameof(Answers))]
    public Task An_answer_reset_at_any_byte_is_whole_or_an_exception(string name) => LoseAnswersAsync(All[name], isReset: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_lost_at_any_byte_is_told_as_one_that_may_have_been_processed(bool isReset)
    {
        var length = await RequestLengthAsync();
        var run = new FaultRun();
        for (var at = 0; at <= length; at++)
        {
            await using var server = FaultServer.Play(async connection =>
            {
                await connection.ReadBytesAsync(at);
                Lose(connection, isReset);
            });
            using var client = TestClient.At(server.Address, options =>
            {
                options.TimeProvider = new ImpatientClock();
                options.Timeout = Timeout.InfiniteTimeSpan;
                options.AttemptTimeout = Timeout.InfiniteTimeSpan;
            });

            var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(Named(0)).WaitAsync(TestTime.Limit));

            // A reset that overtakes the end of the handshake is a connection that was never made, and worth another attempt.
            Assert.True(error.MayHaveBeenProcessed || (isReset && at == 0), FormattableString.Invariant($"told as not processed after {at} bytes"));
            Assert.False(error.IsTimeout);
            Assert.Null(error.StatusCode);
            Assert.True(server.ConnectionCount == 1 || at == 0, FormattableString.Invariant($"{server.ConnectionCount} connections after {at} bytes"));
            run.Note(error);
        }

        figures.Note($"request, {(isReset ? "reset" : "closed")} at every byte of it", run, duplicates: 0);
    }

    [Fact]
    public async Task A_request_too_large_for_the_line_that_breaks_midway_may_have_been_processed()
    {
        await using var server = FaultServer.Play(async connection =>
        {
            await connection.ReadBytesAsync(1_000_000);
            connection.Reset();
        });
        using var client = TestClient.At(server.Address);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(
            () => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = new string('x', 20_000_000) }).WaitAsync(TestTime.Limit));

        Assert.True(error.MayHaveBeenProcessed);
        Assert.Equal(1, server.ConnectionCount);
    }

    private async Task LoseAnswersAsync(LossyAnswer answer, bool isReset)
    {
        var received = new ConcurrentDictionary<int, int>();
        var run = new FaultRun();
        await using var server = FaultServer.Play(async connection =>
        {
            var at = NumberIn(await connection.ReadRequestAsync());
            received.AddOrUpdate(at, 1, (_, count) => count + 1);
            await connection.SendAsync(answer.Bytes[..at]);
            Lose(connection, isReset);
        });
        using var client = TestClient.At(server.Address, options => options.RateLimiter = null);

        await Parallel.ForAsync(0, answer.Bytes.Length + 1, new ParallelOptions { MaxDegreeOfParallelism = InFlight }, async (at, _) =>
        {
            try
            {
                AssertWhole(answer, await client.CreatePhoneAgentAsync(Named(at), CancellationToken.None).WaitAsync(TestTime.Limit, CancellationToken.None), at);
                run.Note(null);
            }
            catch (OpenCxException exception)
            {
                AssertTold(answer, exception, at, isReset);
                run.Note(exception);
            }
        });

        Assert.Equal(Enumerable.Range(0, answer.Bytes.Length + 1), received.Keys.Order());
        Assert.All(received.Values, count => Assert.Equal(1, count));
        figures.Note($"answer ({answer.Name}), {(isReset ? "reset" : "closed")} at every byte of it", run, received.Values.Sum(count => count - 1));
    }

    private static void AssertWhole(LossyAnswer answer, PhoneAgentDto agent, int at)
    {
        CanonicalJson.AssertSame(answer.Payload, JsonConvert.SerializeObject(agent));

        // What follows the compressed data says nothing more about them.
        Assert.True(at == answer.Bytes.Length || answer.IsCompressed, FormattableString.Invariant($"an agent from {at} of {answer.Bytes.Length} bytes"));
    }

    private static void AssertTold(LossyAnswer answer, OpenCxException exception, int at, bool isReset)
    {
        Assert.True(exception.MayHaveBeenProcessed);
        if (exception is OpenCxApiException api)
        {
            Assert.Equal(answer.Status, (int)api.StatusCode);
            Assert.True(answer.Status >= 400 ? api is OpenCxServerException : answer.EndsWithConnection || answer.IsCompressed, api.Message);
            AssertStart(answer, api.ResponseBody, at, isReset);
            return;
        }

        var error = Assert.IsType<OpenCxConnectionException>(exception);
        Assert.False(error.IsTimeout);
        if (at < answer.HeadLength)
        {
            Assert.Null(error.StatusCode);
        }
        else if (!isReset)
        {
            Assert.Equal(200, (int?)error.StatusCode);
        }

        AssertStart(answer, error.ResponseBody, at, isReset);
    }

    /// <summary>What came is told to the byte where the end was orderly; a reset may overtake what was sent before it.</summary>
    private static void AssertStart(LossyAnswer answer, string told, int at, bool isReset)
    {
        var whole = told.TrimEnd('\uFFFD');
        Assert.StartsWith(whole, answer.Payload, StringComparison.Ordinal);
        if (!isReset && !answer.IsCompressed)
        {
            Assert.Equal(Encoding.UTF8.GetString(BodyUpTo(answer, at)), told);
        }
    }

    private static byte[] BodyUpTo(LossyAnswer answer, int at)
    {
        var body = answer.Bytes[Math.Min(at, answer.HeadLength)..at];
        if (!answer.Name.Contains("chunked", StringComparison.Ordinal))
        {
            return body;
        }

        var decoded = new List<byte>();
        for (var start = 0; ;)
        {
            var end = body.AsSpan(start).IndexOf("\r\n"u8);
            if (end < 0)
            {
                return [.. decoded];
            }

            var size = int.Parse(Encoding.ASCII.GetString(body, start, end), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            start += end + 2;
            decoded.AddRange(body.Skip(start).Take(size));
            start += size + 2;
            if (start > body.Length)
            {
                return [.. decoded];
            }
        }
    }

    private static async Task<int> RequestLengthAsync()
    {
        await using var server = FaultServer.Play(connection => connection.ReadRequestAsync());
        using var client = TestClient.At(server.Address);
        await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(Named(0)).WaitAsync(TestTime.Limit));
        return (await server.NextRequestAsync()).Length;
    }

    private static void Lose(FaultConnection connection, bool isReset)
    {
        if (isReset)
        {
            connection.Reset();
        }
    }

    private static CreatePhoneAgentPublicDto Named(int number) => new() { Name = FormattableString.Invariant($"call-{number}") };

    private static int NumberIn(string request) => int.Parse(CallNumber().Match(request).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("\"call-([0-9]+)\"")]
    private static partial Regex CallNumber();
}
