using System.Text.RegularExpressions;

namespace OpenCx.Build;

/// <summary>The checkout: where things lie in it.</summary>
internal sealed partial class Repository(string root)
{
    private const string SolutionName = "OpenCx.Generated.sln";

    public string Root { get; } = root;

    public string Solution => PathOf(SolutionName);

    public string QuickStart => PathOf("src/OpenCx.QuickStart/OpenCx.QuickStart.csproj");

    public string ContractTool => PathOf("src/OpenCx.Contract/OpenCx.Contract.csproj");

    public string Benchmarks => PathOf("tests/OpenCx.Benchmarks/OpenCx.Benchmarks.csproj");

    public string TestResults => PathOf("TestResults");

    /// <summary>The page of figures.</summary>
    public string ResultsPage => PathOf("tests/RESULTS.md");

    /// <summary>What the page of figures is made from.</summary>
    public string ResultsFolder => PathOf("tests/results");

    /// <summary>The solution's test projects: those whose name ends in ".Tests", as tests/Directory.Build.props has it.</summary>
    public IReadOnlyList<string> TestProjects =>
        [.. ProjectPath().Matches(File.ReadAllText(Solution))
            .Select(match => match.Groups["path"].Value.Replace('\\', '/'))
            .Where(path => path.EndsWith(".Tests.csproj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(PathOf)];

    public static Repository Containing(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, SolutionName)))
            {
                return new Repository(candidate.FullName);
            }
        }

        throw new BuildException($"No {SolutionName} in '{folder}' or above it: the build runs from a checkout of the repository.");
    }

    public string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    [GeneratedRegex("\"(?<path>[^\"]+\\.csproj)\"", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectPath();
}
