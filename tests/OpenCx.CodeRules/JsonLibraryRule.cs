using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>
/// The JSON library shows only where the contract leaves a value open: in members with a name on the wire, in the members
/// that the contract does not know, and in operations.
/// </summary>
public static class JsonLibraryRule
{
    public static IEnumerable<string> Breaches(CompiledCode code) =>
        code.VisibleMembers.Where(member => !IsOfTheContract(member))
            .Where(member => member.ToDisplayParts(SymbolDisplayFormat.CSharpErrorMessageFormat.WithMemberOptions(Everything)).Any(IsOfTheLibrary))
            .Concat<ISymbol>(code.VisibleTypes.Where(type => type.AllInterfaces.Append(type.BaseType).Any(contract => contract is not null && IsOfTheLibrary(contract))))
            .Select(symbol => $"{symbol}: speaks of Newtonsoft.Json");

    private const SymbolDisplayMemberOptions Everything =
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType;

    private static bool IsOfTheContract(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "JsonPropertyAttribute" or "JsonExtensionDataAttribute")
        || (member is IMethodSymbol && member.Name.EndsWith("Async", StringComparison.Ordinal) && member.ContainingType.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute"));

    private static bool IsOfTheLibrary(SymbolDisplayPart part) => part.Symbol is ITypeSymbol type && IsOfTheLibrary(type);

    private static bool IsOfTheLibrary(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString().StartsWith("Newtonsoft.Json", StringComparison.Ordinal) == true;
}
