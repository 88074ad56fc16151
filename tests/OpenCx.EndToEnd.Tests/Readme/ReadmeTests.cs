using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Readme;

/// <summary>Compiles and runs every C# snippet of the README as it stands, against the embedded server.</summary>
[Collection(nameof(ProcessEnvironment))]
public class ReadmeTests
{
    private const string ApiKey = "api-key"; // The one that the README's snippets show.

    private static readonly string Readme = File.ReadAllText(Path.Combine(
        typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!, "README.md"));

    /// <summary>What every console project has by default.</summary>
    private static readonly string ImplicitUsings = string.Concat(
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Select(name => $"global using {name};\n"));

    public static TheoryData<int> Snippets => [.. Enumerable.Range(0, Texts().Count)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task A_snippet_compiles_without_a_warning_and_runs(int snippet)
    {
        await using var server = await EmbeddedOpenCx.StartAsync(new EmbeddedOpenCxOptions { ApiKey = ApiKey });
        Environment.SetEnvironmentVariable("OPENCX_BASE_URL", server.Address.ToString());
        Environment.SetEnvironmentVariable("OPENCX_API_KEY", ApiKey);
        try
        {
            var output = await RunAsync(Compile(Texts()[snippet]));

            Assert.Equal(snippet == 0 ? 1 : 0, server.CreatedCount);
            Assert.Matches(snippet switch { 0 => "speaks en, es", 1 => "\"ar\" must be the only language", _ => "^$" }, output);
        }
        finally
        {
            Environment.SetEnvironmentVariable("OPENCX_BASE_URL", null);
            Environment.SetEnvironmentVariable("OPENCX_API_KEY", null);
        }
    }

    private static List<string> Texts() =>
        [.. Regex.Matches(Readme, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    private static Assembly Compile(string snippet)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            "snippet",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(snippet)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(assembly.ToArray());
    }

    private static async Task<string> RunAsync(Assembly program)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            // The entry point of top-level statements waits by itself, which must not hold up the test's own thread.
            await Task.Run(() => program.EntryPoint!.Invoke(null, [Array.Empty<string>()]));
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
