using System.Globalization;
using OpenCx.Results;

namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>Many calls, many at once, over sockets, to a server that fails at random: nothing leaks, and the books balance.</summary>
[Collection(SoakCollection.Name)]
[Trait("Category", "Soak")]
public class SoakTests
{
    private const int Seed = 1;
    private const int Slices = 20;
    private const int FaultyCalls = 1_000;
    private const int FaultlessCalls = 250;

    // Over the 17,500 calls between the early slices and the late ones: a leak of 240 bytes a call is more.
    private const double MostGrowthInMegabytes = 4;

    // A slice may end with more idle connections than another, each with a handle at both ends.
    private const int MostMoreHandles = 2 * 64;

    [Fact]
    public async Task Memory_and_handles_stay_flat_and_every_call_is_accounted_for()
    {
        var random = new Random(Seed);
        var states = new List<ProcessState>();
        var (faulty, faultless) = (new List<IReadOnlyList<TimeSpan>>(), new List<IReadOnlyList<TimeSpan>>());
        await using var run = await SoakRun.StartAsync(new() { RateLimit = int.MaxValue }, new() { RateLimiter = null });
        for (var slice = 0; slice < Slices; slice++)
        {
            faulty.Add(await run.RunSliceAsync(FaultyCalls, () => NextFault(random)));
            faultless.Add(await run.RunSliceAsync(FaultlessCalls, () => SoakFault.None));
            states.Add(ProcessState.Measure());
        }

        Publish(run.Ledger, states, faulty, faultless);
        Assert.Equal(0, run.Ledger.Duplicates);
        var (early, late) = (states[2..6], states[^4..]);
        Assert.True(
            late.Average(state => state.HeapMegabytes) - early.Average(state => state.HeapMegabytes) < MostGrowthInMegabytes,
            $"The heap grew: {string.Join(' ', states.Select(state => state.HeapMegabytes.ToString("0.0", CultureInfo.InvariantCulture)))} MB");
        Assert.True(
            late.Max(state => state.Handles) - early.Min(state => state.Handles) <= MostMoreHandles,
            $"The handles grew: {string.Join(' ', states.Select(state => state.Handles))}");
    }

    [Fact]
    public async Task By_the_default_limiter_the_documented_rate_is_kept_whatever_fails()
    {
        // Ten minutes are some twenty seconds. The two seconds that the limiter gives a request on its way are 80 milliseconds then: so
        // long a busy machine may take between a permit and the server.
        var clock = new FastClock(25);
        var random = new Random(Seed);
        await using var run = await SoakRun.StartAsync(
            new() { TimeProvider = clock },
            new() { TimeProvider = clock, Timeout = Timeout.InfiniteTimeSpan, AttemptTimeout = Timeout.InfiniteTimeSpan });

        // A 429 that the server did not mean as a fault would be one request too many, and the books would not balance.
        await run.RunSliceAsync(1_000, () => NextFault(random));

        Assert.True(clock.GetElapsedTime(0) > TimeSpan.FromMinutes(8), $"1,000 calls in {clock.GetElapsedTime(0)}");
        Assert.Equal(0, run.Ledger.Duplicates);
    }

    private static SoakFault NextFault(Random random) => random.Next(2) == 0 ? SoakFault.None : SoakFault.All[random.Next(SoakFault.All.Count)];

    private static void Publish(SoakLedger ledger, IReadOnlyList<ProcessState> states, IReadOnlyList<IReadOnlyList<TimeSpan>> faulty, IReadOnlyList<IReadOnlyList<TimeSpan>> faultless) =>
        ResultsSection.Publish(new ResultsSection
        {
            Name = "soak",
            Title = "Soak",
            Text = FormattableString.Invariant(
                $"{Slices * FaultyCalls:#,0} calls over sockets, 64 in flight, every other one with a fault at random (seed {Seed}), and {Slices * FaultlessCalls:#,0} without any for comparison. ")
                + "After each slice the books are compared, call by call: every agent that the server made is one that its caller was told of, or told that it may exist.",
            Tables =
            [
                new(["fault", "calls", "requests", "agents made", "calls that brought one", "made twice"], ledger.Rows),
                new(
                    ["after calls", "heap, MB", "open handles"],
                    [.. Checkpoints(states).Select(point => (IReadOnlyList<string>)[point.Calls.ToString("#,0", CultureInfo.InvariantCulture), point.State.HeapMegabytes.ToString("0.0", CultureInfo.InvariantCulture), point.State.Handles.ToString(CultureInfo.InvariantCulture)])]),
            ],
            Plots =
            [
                new("soak-memory", "Managed heap after a full collection", "calls", "MB", [new("heap", [.. Checkpoints(states).Select(point => new PlotPoint(point.Calls, point.State.HeapMegabytes))])]),
                new("soak-latency", "Time of a call that brings an agent, 64 in flight", "calls", "ms", [Percentile("median, with faults", faulty, 50), Percentile("99 %, with faults", faulty, 99), Percentile("median, without", faultless, 50), Percentile("99 %, without", faultless, 99)]),
            ],
        });

    private static IEnumerable<(int Calls, ProcessState State)> Checkpoints(IReadOnlyList<ProcessState> states) => states.Select((state, slice) => (CallsAfter(slice), state));

    private static PlotSeries Percentile(string name, IReadOnlyList<IReadOnlyList<TimeSpan>> slices, int percent) =>
        new(name, [.. slices.Select((calls, slice) => new PlotPoint(CallsAfter(slice), calls.Order().ElementAt(calls.Count * percent / 100).TotalMilliseconds))]);

    private static int CallsAfter(int slice) => (slice + 1) * (FaultyCalls + FaultlessCalls);
}
