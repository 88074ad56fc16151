using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>
/// Whatever a user can name is documented, each of its parts too. A parameterless constructor has nothing to say, an operator
/// gives what its summary says, and what fulfils a documented contract may refer to it.
/// </summary>
public static class DocumentationRule
{
    public static IEnumerable<string> Breaches(CompiledCode code) =>
        code.VisibleTypes.Concat(code.VisibleMembers)
            .Where(symbol => symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true })
            .SelectMany(symbol => Missing(symbol).Select(part => $"{symbol}: no {part}"));

    private static IEnumerable<string> Missing(ISymbol symbol)
    {
        var comment = symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : new XElement("member");
        if (comment.Element("inheritdoc") is { } inherited && (inherited.Attribute("cref") is not null || FulfilsAContract(symbol)))
        {
            return [];
        }

        return Parts(symbol).Where(part => !comment.Elements(part.Element).Any(element => part.IsNamedBy(element) && IsSaid(element))).Select(part => part.ToString());
    }

    private static IEnumerable<DocumentationPart> Parts(ISymbol symbol)
    {
        yield return new("summary");
        foreach (var parameter in (symbol as INamedTypeSymbol)?.TypeParameters ?? (symbol as IMethodSymbol)?.TypeParameters ?? [])
        {
            yield return new("typeparam", parameter.Name);
        }

        if (symbol is not IMethodSymbol method)
        {
            yield break;
        }

        foreach (var parameter in method.Parameters)
        {
            yield return new("param", parameter.Name);
        }

        if (method is { ReturnsVoid: false, MethodKind: not (MethodKind.UserDefinedOperator or MethodKind.Conversion) })
        {
            yield return new("returns");
        }

        if (method.Parameters.Any(parameter => parameter.Type.Name == nameof(CancellationToken)))
        {
            yield return new("exception", "T:System.OperationCanceledException", "cref");
        }
    }

    private static bool IsSaid(XElement element) => element.HasElements || !string.IsNullOrWhiteSpace(element.Value);

    private static bool FulfilsAContract(ISymbol symbol) =>
        symbol.IsOverride
        || symbol is INamedTypeSymbol
        || (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.ContainingType.BaseType!.InstanceConstructors.Any(other => HaveSameParameters(constructor, other)))
        || symbol.ContainingType.AllInterfaces.SelectMany(contract => contract.GetMembers())
            .Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol));

    private static bool HaveSameParameters(IMethodSymbol one, IMethodSymbol other) =>
        one.Parameters.Select(parameter => parameter.Type).SequenceEqual(other.Parameters.Select(parameter => parameter.Type), SymbolEqualityComparer.Default);
}
