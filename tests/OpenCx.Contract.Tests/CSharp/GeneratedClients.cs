using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenCx.Contract.CSharp;
using OpenCx.Contract.Lowering;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>Makes clients of lowered contracts as the package's build does, and compiles each with the hand-written half of the package.</summary>
internal static class GeneratedClients
{
    /// <summary>The name of the generated half.</summary>
    public const string GeneratedFile = "OpenCxClient.g.cs";

    /// <summary>What the SDK adds to a project.</summary>
    private const string Implicit = "[assembly: System.Reflection.AssemblyInformationalVersion(\"1.0.0\")]";

    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>As the package is compiled: a comment that cannot be parsed is an error.</summary>
    private static readonly CSharpParseOptions Language =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER", "NET8_0_OR_GREATER"]);

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> HandWritten = new(() =>
    {
        List<SyntaxTree> files = [.. SourceFiles().Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Language, file))];
        return [.. files, .. files.Select(WithoutBodies).OfType<SyntaxTree>(), CSharpSyntaxTree.ParseText(GlobalUsings + Implicit, Language)];
    });

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("OpenCx", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("opencx", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file))]);

    /// <summary>The source of a client for each of the contracts; one run of the generator makes them all.</summary>
    public static async Task<IReadOnlyList<string>> GenerateAsync(IReadOnlyList<LoweredContract> contracts)
    {
        var folder = Directory.CreateTempSubdirectory("opencx-contract-");
        try
        {
            for (var i = 0; i < contracts.Count; i++)
            {
                NSwagSettings.Write(folder.FullName, $"c{i}", contracts[i].ToUtf8());
            }

            var (exitCode, said) = await NSwagProcess.RunAsync(folder.FullName, CancellationToken.None);
            Assert.True(exitCode == 0, said);
            return [.. contracts.Select((_, i) => File.ReadAllText(NSwagSettings.OutputOf(folder.FullName, $"c{i}")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The assembly, or what the compiler has to say.</summary>
    public static (Assembly? Assembly, IReadOnlyList<string> Faults) Compile(string source)
    {
        var compilation = CompilationOf(source);
        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(assembly, xmlDocumentationStream: documentation);
        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => $"{diagnostic} | {LineOf(diagnostic)}").ToList();
        return (result.Success ? Assembly.Load(assembly.ToArray()) : null, faults);
    }

    /// <summary>The whole package, with <paramref name="source"/> for its generated half.</summary>
    public static CSharpCompilation CompilationOf(string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]);
        return CSharpCompilation.Create("client", [.. HandWritten.Value, CSharpSyntaxTree.ParseText(source, Language, GeneratedFile)], References.Value, options);
    }

    /// <summary>What a source generator of the package's build writes: the other half of partial methods, here with nothing in it.</summary>
    private static SyntaxTree? WithoutBodies(SyntaxTree file)
    {
        var root = file.GetCompilationUnitRoot();
        var partial = root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Modifiers.Any(SyntaxKind.PartialKeyword) && method.Modifiers.Any(SyntaxKind.InternalKeyword) && method.Body is null && method.ExpressionBody is null)
            .ToList();
        var others = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(type => partial.Exists(method => method.Parent == type)).ToList();
        return others.Count == 0 ? null : CSharpSyntaxTree.Create(root.ReplaceNodes(others, (type, _) => type
            .WithMembers([.. partial.Where(method => method.Parent == type).Select(method => method.WithAttributeLists([]).WithSemicolonToken(default).WithBody(SyntaxFactory.Block()))])), Language);
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() : "";

    /// <summary>All of the package's own files but those that add to classes of the vendored contract.</summary>
    private static IEnumerable<string> SourceFiles()
    {
        var package = Path.Combine(Repository.Root, "src", "OpenCx.Generated");
        return Directory.EnumerateFiles(package, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(package, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(package, file).StartsWith("bin", StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) != "CreatePhoneAgentPublicDto.cs");
    }
}
