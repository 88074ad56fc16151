using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace OpenCx.Benchmarks.Calls;

/// <summary>Runs benchmark classes and returns the median time and the bytes allocated of each of their cases.</summary>
internal static class CallBenchmarks
{
    /// <param name="iterations">The iterations of each case that count, a tenth of a second each.</param>
    /// <param name="caseOf">What tells a class' cases apart, of their parameters.</param>
    public static IReadOnlyDictionary<T, CallCost> Run<TBenchmark, T>(int iterations, Func<ParameterInstances, T> caseOf)
        where T : notnull
    {
        // In this process: the other toolchains build a project outside the tree, which knows nothing of its package feed.
        var job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithMinIterationTime(TimeInterval.FromMilliseconds(50))
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithWarmupCount(iterations / 2)
            .WithIterationCount(iterations);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.Console)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "opencx-benchmarks"));
        var summary = BenchmarkRunner.Run<TBenchmark>(config);
        return summary.Reports.ToDictionary(report => caseOf(report.BenchmarkCase.Parameters), CostOf);
    }

    private static CallCost CostOf(BenchmarkReport report) => report.ResultStatistics is { } statistics
        ? new CallCost(statistics.Median / 1000, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0)
        : throw new InvalidOperationException($"The benchmark {report.BenchmarkCase.DisplayInfo} failed.");
}
