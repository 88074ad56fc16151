using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenCx.Contract.CSharp;

/// <summary>A declaration on one line, without what a caller does not see: bodies, attributes, <c>async</c>, <c>partial</c>.</summary>
internal static class Signature
{
    private static readonly SyntaxKind[] Told =
    [
        SyntaxKind.ProtectedKeyword, SyntaxKind.StaticKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.SealedKeyword, SyntaxKind.VirtualKeyword,
        SyntaxKind.ReadOnlyKeyword, SyntaxKind.ConstKeyword, SyntaxKind.RequiredKeyword, SyntaxKind.RefKeyword, SyntaxKind.EventKeyword,
    ];

    /// <summary>Interfaces of the package that the generated source implements and no caller sees.</summary>
    private static readonly string[] Internal = ["IJsonEnum", "IJsonObject", "IJsonModel"];

    /// <summary>A type's name with those of the types around it: <c>Outer.Inner&lt;T></c>.</summary>
    public static string TypeName(MemberDeclarationSyntax type)
    {
        var name = type switch
        {
            TypeDeclarationSyntax declaration => declaration.Identifier.Text + Text(declaration.TypeParameterList),
            DelegateDeclarationSyntax declaration => declaration.Identifier.Text + Text(declaration.TypeParameterList),
            _ => ((BaseTypeDeclarationSyntax)type).Identifier.Text,
        };
        return type.Parent is TypeDeclarationSyntax outer ? $"{TypeName(outer)}.{name}" : name;
    }

    /// <summary><c>sealed class Name : IBase</c>.</summary>
    public static string OfType(MemberDeclarationSyntax type)
    {
        var name = TypeName(type);
        return Modifiers(type) + type switch
        {
            DelegateDeclarationSyntax declaration => $"delegate {Text(declaration.ReturnType)} {name}{Parameters(declaration.ParameterList)}{Constraints(declaration.ConstraintClauses)}",
            RecordDeclarationSyntax declaration => $"record{(declaration.IsKind(SyntaxKind.RecordStructDeclaration) ? " struct" : "")} {name}{Parameters(declaration.ParameterList)}{Bases(declaration)}{Constraints(declaration.ConstraintClauses)}",
            TypeDeclarationSyntax declaration => $"{declaration.Keyword.Text} {name}{Parameters(declaration.ParameterList)}{Bases(declaration)}{Constraints(declaration.ConstraintClauses)}",
            _ => $"enum {name}{Bases((BaseTypeDeclarationSyntax)type)}",
        };
    }

    /// <summary>The members of one declaration (<c>int a, b</c> declares two), under the name of their type.</summary>
    public static IEnumerable<(string Name, string Text)> OfMember(MemberDeclarationSyntax member, string type)
    {
        var modifiers = Modifiers(member);
        return member switch
        {
            PropertyDeclarationSyntax property =>
                [(property.Identifier.Text, $"{modifiers}{Text(property.Type)} {type}.{property.Identifier.Text} {Accessors(property)}")],
            MethodDeclarationSyntax method =>
                [(method.Identifier.Text, $"{modifiers}{Text(method.ReturnType)} {type}.{method.Identifier.Text}{Text(method.TypeParameterList)}{Parameters(method.ParameterList)}{Constraints(method.ConstraintClauses)}")],
            ConstructorDeclarationSyntax constructor =>
                [("", $"{modifiers}{type}.{constructor.Identifier.Text}{Parameters(constructor.ParameterList)}")],
            IndexerDeclarationSyntax indexer =>
                [("this", $"{modifiers}{Text(indexer.Type)} {type}.this{Parameters(indexer.ParameterList)} {Accessors(indexer)}")],
            OperatorDeclarationSyntax @operator =>
                [("operator", $"{modifiers}{Text(@operator.ReturnType)} {type}.operator {@operator.OperatorToken.Text}{Parameters(@operator.ParameterList)}")],
            ConversionOperatorDeclarationSyntax conversion =>
                [("operator", $"{modifiers}{conversion.ImplicitOrExplicitKeyword.Text} {type}.operator {Text(conversion.Type)}{Parameters(conversion.ParameterList)}")],
            EventDeclarationSyntax @event =>
                [(@event.Identifier.Text, $"{modifiers}event {Text(@event.Type)} {type}.{@event.Identifier.Text}")],
            EventFieldDeclarationSyntax @event =>
                @event.Declaration.Variables.Select(variable => (variable.Identifier.Text, $"{modifiers}event {Text(@event.Declaration.Type)} {type}.{variable.Identifier.Text}")),
            FieldDeclarationSyntax field =>
                field.Declaration.Variables.Select(variable => (variable.Identifier.Text, $"{modifiers}{Text(field.Declaration.Type)} {type}.{variable.Identifier.Text}{ConstantValue(field, variable)}")),
            EnumMemberDeclarationSyntax value => [(value.Identifier.Text, $"{type}.{value.Identifier.Text}{Value(value.EqualsValue)}")],
            _ => [],
        };
    }

    private static string Modifiers(MemberDeclarationSyntax member) =>
        string.Concat(member.Modifiers.Where(modifier => Told.Contains(modifier.Kind())).Select(modifier => modifier.Text + " "));

    private static string Bases(BaseTypeDeclarationSyntax type)
    {
        var names = (type.BaseList?.Types ?? []).Select(@base => Text(@base.Type)).Where(name => !Internal.Contains(name.Split('<')[0])).ToList();
        return names.Count == 0 ? "" : $" : {string.Join(", ", names)}";
    }

    private static string Constraints(SyntaxList<TypeParameterConstraintClauseSyntax> clauses) => string.Concat(clauses.Select(clause => " " + Text(clause)));

    private static string Parameters(BaseParameterListSyntax? list) => list switch
    {
        null => "",
        BracketedParameterListSyntax => $"[{string.Join(", ", list.Parameters.Select(Parameter))}]",
        _ => $"({string.Join(", ", list.Parameters.Select(Parameter))})",
    };

    private static string Parameter(ParameterSyntax parameter) =>
        $"{string.Concat(parameter.Modifiers.Select(modifier => modifier.Text + " "))}{Text(parameter.Type)} {parameter.Identifier.Text}{Value(parameter.Default)}";

    private static string Accessors(BasePropertyDeclarationSyntax property)
    {
        var accessors = property.AccessorList?.Accessors.Where(accessor => accessor.Modifiers.Count == 0 || accessor.Modifiers.Any(SyntaxKind.ProtectedKeyword));
        return accessors is null ? "{ get; }" : $"{{ {string.Concat(accessors.Select(accessor => $"{string.Concat(accessor.Modifiers.Select(modifier => modifier.Text + " "))}{accessor.Keyword.Text}; "))}}}";
    }

    private static string ConstantValue(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable) =>
        field.Modifiers.Any(SyntaxKind.ConstKeyword) ? Value(variable.Initializer) : "";

    private static string Value(EqualsValueClauseSyntax? value) => value is null ? "" : " " + Text(value);

    private static string Text(SyntaxNode? node) => node is null ? "" : node.WithoutTrivia().NormalizeWhitespace(indentation: "", eol: " ").ToFullString();
}
