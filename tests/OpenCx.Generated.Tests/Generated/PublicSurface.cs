using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenCx.Tests.Generated;

/// <summary>The public surface of an assembly as its users' compiler sees it: one line a member, in a stable order.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeExplicitInterface
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeType,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    internal static string Of(string assemblyFile)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var reference = MetadataReference.CreateFromFile(assemblyFile);
        var references = platform.Where(file => Path.GetFileName(file) != Path.GetFileName(assemblyFile)).Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create("surface", references: [.. references, reference]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        var types = AllTypes(assembly.GlobalNamespace).Where(IsVisible);
        return string.Join("\n\n", types.OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).Select(Describe)) + "\n";
    }

    private static bool IsVisible(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsVisible(type.ContainingType));

    private static string Describe(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.Where(one => one is { SpecialType: SpecialType.None }).Concat(type.Interfaces)
            .Where(one => one!.DeclaredAccessibility == Accessibility.Public && one.TypeArguments.All(argument => argument.DeclaredAccessibility != Accessibility.Internal))
            .Select(one => one!.ToDisplayString(Format.WithKindOptions(SymbolDisplayKindOptions.None)));
        var modifiers = string.Concat(type switch
        {
            { TypeKind: not TypeKind.Class } => "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        });
        var heading = $"public {modifiers}{type.ToDisplayString(Format)}" + (bases.Any() ? " : " + string.Join(", ", bases) : "");
        var members = type.GetMembers()
            .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            .Where(member => !(member.IsImplicitlyDeclared && type.TypeKind != TypeKind.Class) && member is not INamedTypeSymbol && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove })
            .Select(member => $"    {member.ToDisplayString(Format)}{Attributes(member)}")
            .Order(StringComparer.Ordinal);
        return string.Join('\n', members.Prepend(heading + Attributes(type)));
    }

    /// <summary>The attributes that we wrote, without those that the compiler makes or that name what is internal.</summary>
    private static string Attributes(ISymbol symbol) => string.Concat(symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass!.ContainingNamespace.ToDisplayString() is not ("System.Runtime.CompilerServices" or "System.CodeDom.Compiler" or "System.Diagnostics"))
        .Where(attribute => attribute.AttributeClass!.Name != "JsonConverterAttribute")
        .Select(attribute => $" [{attribute}]")
        .Order(StringComparer.Ordinal));

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => AllTypes(inner),
        INamedTypeSymbol type => AllTypes(type).Prepend(type),
        _ => [],
    });
}
