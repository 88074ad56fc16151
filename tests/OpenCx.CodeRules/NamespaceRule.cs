using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>Types live in one namespace and below it; namespaces, and types that the contract does not name, are called for what they do.</summary>
public static class NamespaceRule
{
    private static readonly string[] Drawers = ["Common", "Helper", "Helpers", "Misc", "Util", "Utilities", "Utils"];

    /// <param name="code">What to look at.</param>
    /// <param name="root">The namespace. Types that only this assembly sees may stand in for some that its framework lacks.</param>
    public static IEnumerable<string> Breaches(CompiledCode code, string root)
    {
        foreach (var type in code.Types.Where(type => type.ContainingType is null))
        {
            var home = type.ContainingNamespace.ToDisplayString();
            var standsIn = type.DeclaredAccessibility != Accessibility.Public && home.StartsWith("System.", StringComparison.Ordinal);
            if (home != root && !home.StartsWith(root + ".", StringComparison.Ordinal) && !standsIn)
            {
                yield return $"{type}: outside {root}";
            }

            if (home.Split('.').Intersect(Drawers).FirstOrDefault() is { } drawer)
            {
                yield return $"{type}: in a namespace called {drawer}";
            }

            var isNamedByTheContract = type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute");
            if (!isNamedByTheContract && Drawers.FirstOrDefault(name => type.Name.EndsWith(name, StringComparison.Ordinal)) is { } vague)
            {
                yield return $"{type}: its name ends in {vague}";
            }
        }
    }
}
