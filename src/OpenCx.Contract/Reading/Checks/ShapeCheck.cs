using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading.Checks;

/// <summary>Whether every part of the document is an object, array or text where its place asks for one.</summary>
internal static class ShapeCheck
{
    public static void Require(JsonObject root, ContractDocument document)
    {
        foreach (var element in new Element(root, ElementKind.Document).Walk())
        {
            RequireKind(element, document);
            RequireShapes(element, document);
        }
    }

    private static void RequireKind(Element element, ContractDocument document)
    {
        var isRight = (element.Kind, element.Node.GetValueKind()) switch
        {
            (ElementKind.Text, var kind) => kind == JsonValueKind.String,
            (ElementKind.Schema, JsonValueKind.True or JsonValueKind.False) => true,
            (_, var kind) => kind == JsonValueKind.Object,
        };
        if (!isRight)
        {
            var expected = element.Kind == ElementKind.Text ? "a text" : $"an object ({element.Kind})";
            throw document.Fault(JsonPointer.Of(element.Node), $"{expected} is expected, {DocumentCheck.Describe(element.Node)} stands here");
        }
    }

    private static void RequireShapes(Element element, ContractDocument document)
    {
        if (element.Node is not JsonObject members)
        {
            return;
        }

        foreach (var (name, value) in members)
        {
            var expected = (Grammar.Child(element.Kind, name), value) switch
            {
                (null, _) or (_, null) or ((ElementKind.Text, _), _) => null,
                ((_, MemberShape.Map), not JsonObject) => "an object",
                ((_, MemberShape.List), not JsonArray) => "an array",
                _ => null,
            };
            if (expected is not null)
            {
                throw document.Fault(JsonPointer.Of(value!), $"{expected} is expected, {DocumentCheck.Describe(value)} stands here");
            }
        }
    }
}
