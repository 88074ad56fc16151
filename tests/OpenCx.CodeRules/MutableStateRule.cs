using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>Nothing static changes: no field, public or not, can be set again, and no collection that all can reach can be filled.</summary>
public static class MutableStateRule
{
    public static IEnumerable<string> Breaches(CompiledCode code)
    {
        foreach (var member in code.Types.SelectMany(type => type.GetMembers()).Where(member => member is { IsStatic: true } && !member.Name.Contains('<')))
        {
            if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null })
            {
                yield return $"{member}: static, and can be set";
            }
        }

        foreach (var member in code.VisibleMembers.Where(member => member.IsStatic))
        {
            if ((member as IFieldSymbol)?.Type is { } field && CanBeFilled(field) || (member as IPropertySymbol)?.Type is { } property && CanBeFilled(property))
            {
                yield return $"{member}: static, and its content can be changed";
            }
        }
    }

    private static bool CanBeFilled(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || (type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic" && type.AllInterfaces.Append(type).Any(contract => contract.MetadataName == "ICollection`1"));
}
