using System.Globalization;
using System.Net;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

public class RateLimitTests
{
    private const string Request = """{"name":"Front desk"}""";

    [Fact]
    public async Task The_documented_hundred_a_minute_and_then_429()
    {
        var clock = new ManualClock();
        await using var server = await EmbeddedOpenCx.StartAsync(new() { TimeProvider = clock });
        using var caller = new RawCaller(server);
        for (var count = 0; count < 100; count++)
        {
            await caller.CreateAsync(Request);
        }

        clock.Advance(TimeSpan.FromSeconds(17.5));
        using (var refused = await caller.PostAsync(Request))
        {
            await RawCaller.ReadErrorAsync(refused, 429);
            Assert.Equal(TimeSpan.FromSeconds(43), refused.Headers.RetryAfter?.Delta);
        }

        clock.Advance(TimeSpan.FromSeconds(43));
        await caller.CreateAsync(Request);
        Assert.Equal(101, server.CreatedCount);
    }

    [Fact]
    public async Task No_window_however_it_lies_has_more_than_the_limit()
    {
        const int Limit = 5;
        var window = TimeSpan.FromSeconds(10);
        var clock = new ManualClock();
        var random = new Random(3);
        var taken = new List<DateTimeOffset>();
        await using var server = await EmbeddedOpenCx.StartAsync(new() { TimeProvider = clock, RateLimit = Limit, RateWindow = window });
        using var caller = new RawCaller(server);
        for (var count = 0; count < 300; count++)
        {
            clock.Advance(TimeSpan.FromSeconds(0.5 * random.Next(6)));
            using var response = await caller.PostAsync(Request);
            var inWindow = taken.Count(time => clock.GetUtcNow() - time < window);
            Assert.Equal(inWindow < Limit ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, response.StatusCode);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                taken.Add(clock.GetUtcNow());
            }
        }

        Assert.InRange(taken.Count, 50, 250);
    }

    [Fact]
    public async Task Waiting_as_long_as_it_says_is_enough()
    {
        var clock = new ManualClock();
        await using var server = await EmbeddedOpenCx.StartAsync(new() { TimeProvider = clock, RateLimit = 1, RateWindow = TimeSpan.FromSeconds(2.5) });
        using var caller = new RawCaller(server);
        await caller.CreateAsync(Request);
        using var refused = await caller.PostAsync(Request);

        clock.Advance(TimeSpan.FromSeconds(int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture)));

        await caller.CreateAsync(Request);
    }

    [Fact]
    public async Task Callers_without_the_key_use_nothing_up()
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new() { TimeProvider = new ManualClock(), RateLimit = 1 });
        using var caller = new RawCaller(server);
        using var stranger = new HttpClient { BaseAddress = server.Address };
        using var refused = await stranger.PostAsync(new Uri("phone", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        await caller.CreateAsync(Request);
    }
}
