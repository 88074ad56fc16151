namespace OpenCx.Tests.RateLimiting;

/// <summary>Random arrivals against the limiter's two promises: never too many in a window, and never a permit wasted.</summary>
public class WindowPropertyTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestTransit = TimeSpan.FromSeconds(2);

    public static TheoryData<int, int> Runs
    {
        get
        {
            var runs = new TheoryData<int, int>();
            for (var seed = 1; seed <= 40; seed++)
            {
                runs.Add(seed, seed % 4 == 0 ? 100 : 1 + (seed % 7));
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task No_window_holds_more_than_the_limit_and_no_permit_is_wasted(int seed, int limit)
    {
        var random = new Random(seed);
        var clock = new ManualTimeProvider();
        using var limiter = OpenCxRateLimiter.Create(limit, Window, int.MaxValue, clock);
        var run = new LimiterRun(limiter, clock);
        for (var step = 0; step < 10 * limit + 200; step++)
        {
            run.Advance(NextPause(random, limit));
            await run.FinishSomeAsync(random);
            run.Ask();
        }

        run.Drain(Window + LongestTransit + Margin);

        for (var index = 0; index < run.Requests.Count; index++)
        {
            var (asked, given) = (run.Requests[index].Asked, run.Requests[index].Given);
            if (index < limit)
            {
                Assert.Equal(asked, given);
                continue;
            }

            // The server counts a request somewhere between permit and answer: the worst case is late for one, early for another.
            var counted = run.Requests.Take(index).Select(request => request.CountedAtLatest(LongestTransit, Window + Margin)).OrderDescending().ElementAt(limit - 1);
            Assert.True(given - counted >= Window, $"request {index} shares a window with {limit} others");

            // Given as soon as it was asked for, those before it were served, and there was room.
            var earliest = new[] { asked, run.Requests[index - 1].Given, counted + Window + Margin }.Max();
            Assert.True(given - earliest <= TimeSpan.FromMilliseconds(1), $"request {index} waited {given - earliest} too long");
        }
    }

    private static TimeSpan NextPause(Random random, int limit) => random.Next(10) switch
    {
        0 => TimeSpan.FromSeconds(random.NextDouble() * 90),
        < 4 => TimeSpan.Zero,
        _ => TimeSpan.FromSeconds(random.NextDouble() * 100 / limit),
    };
}
