using System.Threading.Channels;

namespace OpenCx.Tests.Http;

/// <summary>A server that sends a byte a second, to hold the caller as long as it can.</summary>
public sealed class DrippingAnswerTests
{
    private const string Payload = """{"id":"agent-1","name":"Front desk","type":"inbound","language":["en","es","fr","de"],"stt_keyterms":[]}""";

    private readonly ManualTimeProvider _clock = new();

    private static LossyAnswer[] Answers { get; } = [LossyAnswer.OfLength(Payload), LossyAnswer.InChunks(Payload), LossyAnswer.UntilTheEnd(Payload), LossyAnswer.CompressedInChunks(Payload)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Bytes_that_keep_coming_do_not_keep_the_call_beyond_its_time(int index)
    {
        var answer = Answers[index];
        foreach (var start in new[] { 0, answer.HeadLength - 30, answer.HeadLength, answer.HeadLength + 20 })
        {
            var drips = Channel.CreateUnbounded<int>();
            await using var server = Drip(answer, start, drips.Reader);
            using var client = TestClient.At(server.Address, options => options.TimeProvider = _clock);

            var call = client.CreatePhoneAgentAsync(TestClient.Request);
            await server.NextRequestAsync();
            for (var second = 1; second < 60; second++)
            {
                drips.Writer.TryWrite(1);
                _clock.Advance(TimeSpan.FromSeconds(1));
            }

            Assert.False(call.IsCompleted);
            _clock.Advance(TimeSpan.FromSeconds(1));

            var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => call.WaitAsync(TestTime.Limit));
            Assert.True(error.IsTimeout);
            Assert.True(error.MayHaveBeenProcessed);
            Assert.StartsWith(error.ResponseBody, Payload, StringComparison.Ordinal);
            Assert.Equal(1, server.RequestCount);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_slow_answer_that_comes_in_time_is_read(int index)
    {
        var answer = Answers[index];
        var drips = Channel.CreateUnbounded<int>();
        await using var server = Drip(answer, start: 0, drips.Reader);
        using var client = TestClient.At(server.Address, options => options.TimeProvider = _clock);

        var call = client.CreatePhoneAgentAsync(TestClient.Request);
        await server.NextRequestAsync();
        for (var sent = 0; sent < answer.Bytes.Length; sent += 8)
        {
            drips.Writer.TryWrite(8);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("agent-1", (await call.WaitAsync(TestTime.Limit)).Id);
    }

    private static FaultServer Drip(LossyAnswer answer, int start, ChannelReader<int> drips) => FaultServer.Play(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.SendAsync(answer.Bytes[..start]);
        for (var sent = start; sent < answer.Bytes.Length;)
        {
            var end = Math.Min(answer.Bytes.Length, sent + await drips.ReadAsync());
            await connection.SendAsync(answer.Bytes[sent..end]);
            sent = end;
        }
    });
}
