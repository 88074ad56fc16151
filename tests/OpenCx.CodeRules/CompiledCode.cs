using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenCx.CodeRules;

/// <summary>An assembly as the compiler of its users sees it, with its documentation, and with what is private too.</summary>
public sealed class CompiledCode(IAssemblySymbol assembly)
{
    private static readonly CSharpCompilationOptions WithPrivateMembers =
        new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);

    /// <summary>Every type that somebody wrote or a generator of ours did; none of those that the compiler adds.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; } = [.. In(assembly.GlobalNamespace).Where(IsWritten)];

    public IEnumerable<INamedTypeSymbol> VisibleTypes => Types.Where(IsVisible);

    /// <summary>What the users of the visible types can name: no accessor of a property or an event, and nothing of a delegate.</summary>
    public IEnumerable<ISymbol> VisibleMembers =>
        from type in VisibleTypes
        where type.TypeKind != TypeKind.Delegate
        from member in type.GetMembers()
        where IsVisible(member) && !member.IsImplicitlyDeclared && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null })
        select member;

    /// <summary>Reads an assembly, and the documentation that the compiler wrote beside it.</summary>
    public static CompiledCode Load(string assemblyFile)
    {
        var documentation = new DocumentationFile(Path.ChangeExtension(assemblyFile, ".xml"));
        var reference = MetadataReference.CreateFromFile(assemblyFile, documentation: documentation);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != Path.GetFileName(assemblyFile))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("rules", references: [.. platform, reference], options: WithPrivateMembers);
        return new CompiledCode((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!);
    }

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static bool IsWritten(INamedTypeSymbol type) =>
        !type.Name.Contains('<')
        && type is not { Name: "Program", ContainingNamespace.IsGlobalNamespace: true }
        && !type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "CompilerGeneratedAttribute" or "EmbeddedAttribute")
        && (type.ContainingType is null || IsWritten(type.ContainingType));

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => In(inner),
        INamedTypeSymbol type => In(type).Prepend(type),
        _ => [],
    });
}
