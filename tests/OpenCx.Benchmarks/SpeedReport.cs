using System.Globalization;
using OpenCx.Benchmarks.Calls;
using OpenCx.Benchmarks.Clients;
using OpenCx.Benchmarks.Growth;
using OpenCx.Benchmarks.Processes;
using OpenCx.Results;

namespace OpenCx.Benchmarks;

/// <summary>Measures everything, and says it as ratios: they travel from machine to machine, microseconds do not.</summary>
internal static class SpeedReport
{
    private static readonly IReadOnlyList<string> Columns = ["what", "floor", "limit of Newtonsoft", "stock NSwag", "ours", "target"];

    public static ResultsSection Measure(string repository, bool quick)
    {
        var (stubbedTime, loopbackTime) = (OneCall.MeasureStubbed(quick), OneCall.MeasureLoopback(quick));

        // Of these the bytes count, which more iterations would not change.
        var stubbedBytes = CallBenchmarks.Run<StubbedCall, string>(iterations: 2, parameters => (string)parameters[nameof(StubbedCall.Client)]);
        var loopbackBytes = CallBenchmarks.Run<LoopbackCall, string>(iterations: 2, parameters => (string)parameters[nameof(LoopbackCall.Client)]);
        var sizes = CallBenchmarks.Run<ResponseSize, (string Client, int Entries)>(iterations: quick ? 5 : 50, parameters => ((string)parameters[nameof(ResponseSize.Client)], (int)parameters[nameof(ResponseSize.Entries)]));
        var rates = CallsInFlight.Measure(quick);
        var specs = SpecSize.Measure(quick);
        var first = FirstCall.Measure(quick);
        var (both, nswag) = Generation.MeasureClean(repository, quick);
        var unchanged = Generation.MeasureUnchanged(repository, quick);

        var crowded = rates[CallsInFlight.Crowd];
        return new ResultsSection
        {
            Name = "speed",
            Title = "Speed",
            Text =
                "Medians, of rounds in which the clients take turns, as ratios to the floor, a hand-written `HttpClient` call with System.Text.Json's source generation and no protection; the limit of "
                + "Newtonsoft is its reader and writer by hand over pooled buffers. Ours has validation, rate limiter, retries, drift detection and telemetry on, and asks for packed answers, which the others do not. Each makes connections of its own, as it does for its users; what is stubbed is injected.",
            Command = quick ? "./build.sh bench" : "./build.sh bench full",
            Tables =
            [
                new(Columns,
                [
                    Row("one call, stubbed handler, time", stubbedTime, "at most 1.8"),
                    Row("one call, stubbed handler, allocated", stubbedBytes, "at most 2.0"),
                    Row("one call over loopback, time", loopbackTime, "at most 1.10"),
                    Row("one call over loopback, allocated", loopbackBytes, "at most 1.8"),
                    ["first call in a fresh process, wall", Milliseconds(first[Callers.Floor]), "", Ratio(first[Callers.Stock] / first[Callers.Floor]), Ratio(first[Callers.Ours] / first[Callers.Floor]), "at most 1.5"],
                    [$"{CallsInFlight.Crowd} calls in flight over loopback, throughput", $"{Number(crowded.CallsPerSecond[Callers.Floor])} a second", Ratio(crowded.Ratio[Callers.Newtonsoft]), "", Ratio(crowded.Ratio[Callers.Ours]), "at least 0.95"],
                ]),
                new(["build", "measured", "target"],
                [
                    ["generation on a clean tree / NSwag's own run", $"{Ratio(both / nswag)} ({Milliseconds(both)} / {Milliseconds(nswag)})", "at most 1.3"],
                    ["nothing changed, added by generation", $"{Milliseconds(unchanged)}, no process started", "below 100 ms"],
                ]),
                new(["entries in the answer", "floor, us a call", "floor, ns an entry", "ours, us a call", "ours, ns an entry"], [.. SizesOf(sizes, Callers.Floor).Zip(SizesOf(sizes, Callers.Ours), (floor, ours) => (IReadOnlyList<string>)[Number(floor.X), Number(floor.Y), Number(floor.Y * 1000 / floor.X), Number(ours.Y), Number(ours.Y * 1000 / ours.X)])]),
                new(["calls in flight", "floor, calls a second", "ours, calls a second", "limit of Newtonsoft / floor", "ours / floor", "ours over an injected `HttpClient` / floor"], [.. rates.Select(rate => (IReadOnlyList<string>)[Number(rate.Key), Number(rate.Value.CallsPerSecond[Callers.Floor]), Number(rate.Value.CallsPerSecond[Callers.Ours]), Ratio(rate.Value.Ratio[Callers.Newtonsoft]), Ratio(rate.Value.Ratio[Callers.Ours]), Ratio(rate.Value.Ratio[Callers.Injected])])]),
                new(["operations in the contract", "`lower`, ms", "`lower`, ms an operation", "`diff`, ms", "`diff`, ms an operation"], [.. specs.Select(spec => (IReadOnlyList<string>)[Number(spec.Operations), Ratio(spec.Lower), Ratio(spec.Lower / spec.Operations), Ratio(spec.Diff), Ratio(spec.Diff / spec.Operations)])]),
            ],
            Plots =
            [
                new("speed-response-size", "Time of a call by the size of its answer", "entries in the answer", "us", [new("floor", SizesOf(sizes, Callers.Floor)), new("ours", SizesOf(sizes, Callers.Ours))]) { LogarithmicX = true, LogarithmicY = true },
                new("speed-in-flight", "Calls a second by calls in flight", "calls in flight", "calls a second", [RatesOf(rates, Callers.Floor), RatesOf(rates, Callers.Ours)]) { LogarithmicX = true },
                new("speed-spec-size", "Time of the tool by the size of the contract", "operations in the contract", "ms", [new("lower", [.. specs.Select(spec => new PlotPoint(spec.Operations, spec.Lower))]), new("diff", [.. specs.Select(spec => new PlotPoint(spec.Operations, spec.Diff))])]) { LogarithmicX = true, LogarithmicY = true },
            ],
        };
    }

    private static IReadOnlyList<string> Row(string what, CallRate rate, string target) =>
        [what, Microseconds(rate.FloorMicroseconds), Ratio(rate.TimeRatioOf(Callers.Newtonsoft)), Ratio(rate.TimeRatioOf(Callers.Stock)), Ratio(rate.TimeRatioOf(Callers.Ours)), target];

    private static IReadOnlyList<string> Row(string what, IReadOnlyDictionary<string, CallCost> costs, string target)
    {
        string RatioOf(string client) => Ratio((double)costs[client].Bytes / costs[Callers.Floor].Bytes);
        return [what, Bytes(costs[Callers.Floor].Bytes), RatioOf(Callers.Newtonsoft), RatioOf(Callers.Stock), RatioOf(Callers.Ours), target];
    }

    /// <summary>Microseconds a call by the size of its answer.</summary>
    private static IReadOnlyList<PlotPoint> SizesOf(IReadOnlyDictionary<(string Client, int Entries), CallCost> costs, string client) =>
        [.. costs.Where(cost => cost.Key.Client == client).OrderBy(cost => cost.Key.Entries).Select(cost => new PlotPoint(cost.Key.Entries, cost.Value.Microseconds))];

    private static PlotSeries RatesOf(IReadOnlyDictionary<int, CallRate> rates, string client) =>
        new(client, [.. rates.Select(rate => new PlotPoint(rate.Key, rate.Value.CallsPerSecond[client]))]);

    private static string Microseconds(double value) => $"{value.ToString("0.0", CultureInfo.InvariantCulture)} us";

    private static string Milliseconds(double value) => $"{Number(value)} ms";

    private static string Bytes(double value) => $"{Number(value)} B";

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
