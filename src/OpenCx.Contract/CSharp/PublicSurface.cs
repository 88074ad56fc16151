using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenCx.Contract.CSharp;

/// <summary>What a source declares for others to use, one declaration a line, the same line for the same meaning.</summary>
internal static class PublicSurface
{
    /// <summary>The types and members of <paramref name="source"/>, each type before its members.</summary>
    public static IReadOnlyList<string> Of(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();
        return [.. root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(IsVisible)
            .SelectMany(Lines)
            .OrderBy(line => line.Type, StringComparer.Ordinal)
            .ThenBy(line => line.Member, StringComparer.Ordinal)
            .ThenBy(line => line.Text, StringComparer.Ordinal)
            .Select(line => line.Text)
            .Distinct()];
    }

    /// <summary>Whether other assemblies see it: it and every type around it.</summary>
    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().All(part => part is BaseNamespaceDeclarationSyntax || IsAccessible(part));

    private static bool IsAccessible(MemberDeclarationSyntax member)
    {
        var modifiers = member.Modifiers;
        var isDefault = !modifiers.Any(SyntaxKind.PrivateKeyword) && !modifiers.Any(SyntaxKind.InternalKeyword) && !modifiers.Any(SyntaxKind.ProtectedKeyword);
        return modifiers.Any(SyntaxKind.PublicKeyword)
            || (modifiers.Any(SyntaxKind.ProtectedKeyword) && !modifiers.Any(SyntaxKind.PrivateKeyword))
            || (isDefault && (member is EnumMemberDeclarationSyntax || member.Parent is InterfaceDeclarationSyntax));
    }

    private static IEnumerable<(string Type, string Member, string Text)> Lines(MemberDeclarationSyntax member)
    {
        // An override adds nothing to what the base class offers.
        if (member is BaseNamespaceDeclarationSyntax || member.Modifiers.Any(SyntaxKind.OverrideKeyword))
        {
            return [];
        }

        if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        {
            return [(Signature.TypeName(member), "", Signature.OfType(member))];
        }

        var type = Signature.TypeName((MemberDeclarationSyntax)member.Parent!);
        return Signature.OfMember(member, type).Select(line => (type, line.Name, line.Text));
    }
}
