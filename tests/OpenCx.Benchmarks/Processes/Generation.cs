using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OpenCx.Benchmarks.Processes;

/// <summary>What the build step adds: when it has to generate, and when it has not.</summary>
internal static partial class Generation
{
    private const string Project = "src/OpenCx.Generated/OpenCx.Generated.csproj";

    /// <summary>Milliseconds of both generator processes, and of NSwag's alone: medians of rounds that take turns.</summary>
    public static (double Both, double NSwag) MeasureClean(string repository, bool quick)
    {
        var lowered = Path.Combine(repository, "src/OpenCx.Generated/obj/openapi/phone.nswag.json");
        var output = Directory.CreateTempSubdirectory("opencx-benchmarks");
        try
        {
            var tool = typeof(Contract.Commands.ContractTool).Assembly.Location;
            var nswag = Path.Combine(Path.GetDirectoryName(tool)!, "nswag", "dotnet-nswag.dll");
            string[] lower =
            [
                tool, "lower", "openapi/phone.yaml", "--source-record", "openapi/phone.source.json", "--overlay", "openapi/phone.overlay.yaml",
                "--out", Path.Combine(output.FullName, "lowered.json"),
            ];
            string[] generate =
            [
                nswag, "openapi2csclient", $"/input:{lowered}", $"/output:{Path.Combine(output.FullName, "client.cs")}", "/namespace:OpenCx", "/className:OpenCxClient",
                $"/templateDirectory:{Path.Combine(repository, "src/OpenCx.Generated/Generation/Templates")}",
            ];
            var rounds = Enumerable.Range(0, quick ? 4 : 10)
                .Select(_ => (Lower: Time(repository, lower), NSwag: Time(repository, generate)))
                .Skip(1)
                .ToList();
            return (Median.Of(rounds.Select(round => round.Lower + round.NSwag)), Median.Of(rounds.Select(round => round.NSwag)));
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    /// <summary>Milliseconds that the generation's targets add to a build in which nothing changed, as MSBuild itself counts them.</summary>
    public static double MeasureUnchanged(string repository, bool quick)
    {
        string[] build = ["build", Project, "--configuration", "Release", "--no-restore", "-nologo", "-v:minimal", "-nodeReuse:false", "-clp:PerformanceSummary"];
        Run(repository, build);
        return Median.Of(Enumerable.Range(0, quick ? 3 : 9).Select(_ => AddedBy(Run(repository, build))));
    }

    private static double AddedBy(string buildLog)
    {
        if (buildLog.Contains("Generating OpenCxClient.g.cs", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A build in which nothing changed started the generator.");
        }

        return GenerationTarget().Matches(buildLog).Sum(match => int.Parse(match.Groups["milliseconds"].Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static double Time(string folder, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        Run(folder, arguments);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Run(string folder, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' ended with exit code {process.ExitCode}:\n{output}");
    }

    [GeneratedRegex(@"^\s*(?<milliseconds>[0-9]+) ms\s+(GenerateOpenCxClient|CollectOpenCxGenerationInputs|UseOpenCxClient)\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex GenerationTarget();
}
