using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>A class is sealed unless it is meant to be derived, which an abstract one says, and so does one that is derived here.</summary>
public static class SealingRule
{
    public static IEnumerable<string> Breaches(CompiledCode code)
    {
        var bases = code.Types.Select(type => type.BaseType?.OriginalDefinition).ToHashSet(SymbolEqualityComparer.Default);
        return code.Types
            .Where(type => type is { TypeKind: TypeKind.Class, IsSealed: false, IsAbstract: false, IsStatic: false } && !bases.Contains(type))
            .Select(type => $"{type}: neither sealed nor derived");
    }
}
