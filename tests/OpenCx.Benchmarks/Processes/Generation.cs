using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpenCx.Benchmarks.Processes;

/// <summary>What the build step adds: when it has to generate, and when it has not.</summary>
internal static partial class Generation
{
    private const string Project = "src/OpenCx.Generated/OpenCx.Generated.csproj";
    private const string Targets = "src/OpenCx.Generated/Generation/OpenCxClientGeneration.targets";

    /// <summary>Milliseconds of both generator processes as the build starts them, and of NSwag started by hand: medians of rounds that take turns.</summary>
    public static (double Both, double NSwag) MeasureClean(string repository, bool quick)
    {
        var output = Directory.CreateTempSubdirectory("opencx-benchmarks");
        try
        {
            var tool = typeof(Contract.Commands.ContractTool).Assembly.Location;
            string[] lower =
            [
                tool, "lower", "openapi/phone.yaml", "--source-record", "openapi/phone.source.json", "--overlay", "openapi/phone.overlay.yaml",
                "--out", Path.Combine(output.FullName, "lowered.json"),
            ];
            string[] generate = [Path.Combine(Path.GetDirectoryName(tool)!, "nswag", "dotnet-nswag.dll"), "run", "nswag.json"];
            var settings = GeneratorEnvironment(repository);
            var rounds = Enumerable.Range(0, quick ? 6 : 10)
                .Select(_ => (Both: Time(repository, lower, settings) + Time(repository, generate, settings), NSwag: Time(repository, generate)))
                .Skip(1)
                .ToList();
            return (Median.Of(rounds.Select(round => round.Both)), Median.Of(rounds.Select(round => round.NSwag)));
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    /// <summary>Milliseconds that the generation adds to a build in which nothing changed, as MSBuild itself counts them.</summary>
    public static double MeasureUnchanged(string repository, bool quick)
    {
        // On one node: on several, a target that asks another also counts the time that the other spends on something else.
        string[] build = ["build", Project, "--configuration", "Release", "--no-restore", "-nologo", "-v:minimal", "-nodeReuse:false", "-m:1", "-clp:PerformanceSummary"];
        Run(repository, build);
        return Median.Of(Enumerable.Range(0, quick ? 2 : 9).Select(_ => AddedBy(Run(repository, build))));
    }

    private static double AddedBy(string buildLog)
    {
        if (buildLog.Contains("Generating OpenCxClient.g.cs", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("A build in which nothing changed started the generator.");
        }

        return UseTarget().Matches(buildLog).Sum(match => int.Parse(match.Groups["milliseconds"].Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>What the build sets for both processes.</summary>
    private static IReadOnlyDictionary<string, string> GeneratorEnvironment(string repository) =>
        XDocument.Load(Path.Combine(repository, Targets)).Descendants("OpenCxGeneratorEnvironment").Single().Value.Split(';')
            .Select(setting => setting.Split('='))
            .ToDictionary(setting => setting[0], setting => setting[1]);

    private static double Time(string folder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var watch = Stopwatch.StartNew();
        Run(folder, arguments, environment);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Run(string folder, string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var setting in environment ?? new Dictionary<string, string>())
        {
            start.Environment[setting.Key] = setting.Value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' ended with exit code {process.ExitCode}:\n{output}");
    }

    [GeneratedRegex(@"^\s*(?<milliseconds>[0-9]+) ms\s+UseOpenCxClient\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UseTarget();
}
