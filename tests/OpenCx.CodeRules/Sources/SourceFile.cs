using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenCx.CodeRules.Sources;

/// <summary>A C# file of the repository: its path in there, with slashes, and its content.</summary>
public sealed class SourceFile(string path, string text)
{
    // What only one target framework compiles is there too.
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, preprocessorSymbols: ["NETSTANDARD2_0"]);

    private readonly CompilationUnitSyntax _root = CSharpSyntaxTree.ParseText(text, Options).GetCompilationUnitRoot();

    public string Path => path;

    /// <summary>The path's folders: the area (src or tests), the project, and those within it.</summary>
    public IReadOnlyList<string> Folders { get; } = path.Split('/')[..^1];

    /// <summary>The file's name up to its first dot.</summary>
    public string Name { get; } = path.Split('/')[^1].Split('.')[0];

    public IReadOnlyList<string> Namespaces => [.. _root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(declaration => declaration.Name.ToString())];

    /// <summary>The types that lie within no other.</summary>
    public IReadOnlyList<string> Types =>
        [.. _root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        }).OfType<string>()];

    /// <summary>Every call of the form <c>Some.Method(...)</c>.</summary>
    public IEnumerable<InvocationExpressionSyntax> Calls => _root.DescendantNodes().OfType<InvocationExpressionSyntax>();

    /// <summary>Those in the folders of a repository, without what a build or a package manager puts there.</summary>
    public static IReadOnlyList<SourceFile> Of(string repository, params IEnumerable<string> folders) =>
        [.. from folder in folders
            from file in Directory.EnumerateFiles(System.IO.Path.Combine(repository, folder), "*.cs", SearchOption.AllDirectories)
            let relative = System.IO.Path.GetRelativePath(repository, file).Replace('\\', '/')
            where !relative.Split('/').Intersect(["bin", "obj", "node_modules"]).Any()
            where !relative.EndsWith(".verified.cs", StringComparison.Ordinal) && !relative.EndsWith(".received.cs", StringComparison.Ordinal)
            orderby relative
            select new SourceFile(relative, File.ReadAllText(file))];
}
