using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>
/// The names by which the package's code, templates included, calls a type that a generated one of the same name would
/// stand in front of: all in the namespace of the generated types, and all that is looked for beyond it.
/// </summary>
internal static class NamesInTheWay
{
    private const string Namespace = "OpenCx";

    public static IReadOnlyList<string> Of(CSharpCompilation compilation) =>
        [.. compilation.SyntaxTrees.SelectMany(tree => Of(compilation, tree)).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Of(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = tree.GetCompilationUnitRoot();
        var model = compilation.GetSemanticModel(tree);
        var home = root.Members.OfType<BaseNamespaceDeclarationSyntax>().Select(member => member.Name.ToString()).FirstOrDefault() ?? "";
        var used = root.DescendantNodes(descendIntoTrivia: true).OfType<IdentifierNameSyntax>()
            .Where(name => !name.IsVar && (name.Parent is not QualifiedNameSyntax { Right: var right } || right != name))
            .SelectMany(name => TypeMeantBy(name, model) is { } type && IsSeenPastTheGenerated(type, home) ? Spellings(name, type) : []);
        var declared = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Select(type => model.GetDeclaredSymbol(type)).OfType<INamedTypeSymbol>()
            .Where(type => type.Arity == 0 && type.ContainingNamespace.ToString() == Namespace && IsOwn(type))
            .Select(type => type.Name);
        var folders = root.Members.OfType<BaseNamespaceDeclarationSyntax>().Select(member => member.Name.ToString().Split('.')).Where(parts => parts is [Namespace, _, ..]).Select(parts => parts[1]);
        return [.. used, .. declared, .. folders];
    }

    /// <summary>An attribute is looked for under both of its names.</summary>
    private static IEnumerable<string> Spellings(IdentifierNameSyntax name, INamedTypeSymbol type) =>
        name.Parent is AttributeSyntax ? [name.Identifier.ValueText, type.Name] : [name.Identifier.ValueText];

    private static INamedTypeSymbol? TypeMeantBy(IdentifierNameSyntax name, SemanticModel model) =>
        model.GetSymbolInfo(name).Symbol switch
        {
            INamedTypeSymbol type => type,
            IMethodSymbol { MethodKind: MethodKind.Constructor } attribute when name.Parent is AttributeSyntax => attribute.ContainingType,
            _ => null,
        } is { Arity: 0, ContainingType: null, TypeKind: not TypeKind.Error } found ? found : null;

    private static bool IsSeenPastTheGenerated(INamedTypeSymbol type, string home) =>
        type.ContainingNamespace.ToString() is var place && IsOwn(type)
        && !(place!.StartsWith(Namespace + ".", StringComparison.Ordinal) && (home + ".").StartsWith(place + ".", StringComparison.Ordinal));

    /// <summary>Not of the contract: from elsewhere, or written by hand in part at least.</summary>
    private static bool IsOwn(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Length == 0 || type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree.FilePath != GeneratedClients.GeneratedFile);
}
