using System.Collections.Concurrent;
using OpenCx.Tests.Http;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Answers of damaged HTTP, over sockets: broken status lines, headers, chunks and compression, on top of broken JSON.</summary>
[Collection(FuzzCollection.Name)]
public class WireFuzzTests(FuzzFigures figures)
{
    private const int Cases = 3_000;

    [Fact]
    public async Task Damaged_http_is_read_or_is_an_exception_of_the_tree_and_is_asked_for_once()
    {
        var received = new ConcurrentBag<string>();
        byte[] answer = [];
        await using var server = FaultServer.Play(async connection =>
        {
            received.Add(await connection.ReadRequestAsync());
            await connection.SendAsync(answer);
        });
        var outcomes = await FuzzRun.OfAsync(Cases, async random =>
        {
            answer = new RawHttpGenerator(random).Next();
            received.Clear();
            using var client = TestClient.At(server.Address, options => options.MaxRetries = 0);
            try
            {
                await client.CreatePhoneAgentAsync(TestClient.Request);
                return "read";
            }
            catch (OpenCxException exception)
            {
                Assert.False(exception.Message.Any(char.IsControl), exception.Message);
                return exception.GetType().Name;
            }
            finally
            {
                Assert.Single(received);
            }
        });
        figures.Note("answers of damaged HTTP and damaged compression over sockets: an answer or an exception of the tree, after one request", outcomes);
    }
}
