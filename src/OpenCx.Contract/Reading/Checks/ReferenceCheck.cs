using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading.Checks;

/// <summary>Whether every reference into this document leads somewhere, and to what its place asks for.</summary>
internal static class ReferenceCheck
{
    public static void RequireTargets(JsonObject root, ContractDocument document)
    {
        List<Element> elements = [.. new Element(root, ElementKind.Document).Walk()];
        var kinds = elements.ToDictionary(element => element.Node, element => element.Kind);
        foreach (var element in elements)
        {
            if (element.Reference is not { } reference || document.References.IsExternal(reference, element.Node))
            {
                continue;
            }

            if (document.References.Resolve(reference, element.Node) is not { } target)
            {
                throw Fault(document, element, $"\"{reference}\" leads nowhere in this document");
            }

            // What stands in no place of the specification may be anything; a schema that once was a document calls itself "#".
            if (kinds.TryGetValue(target, out var kind) && kind != element.Kind && (kind, element.Kind) is not (ElementKind.Document, ElementKind.Schema))
            {
                throw Fault(document, element, $"an object ({element.Kind}) is expected, \"{reference}\" leads to another ({kind})");
            }
        }
    }

    public static void RequireSelfContained(ContractDocument document)
    {
        foreach (var element in document.Elements())
        {
            if (element.Reference is { } reference && document.References.IsExternal(reference, element.Node))
            {
                throw Fault(document, element, $"\"{reference}\" leads out of this document; bundle it into one file first");
            }
        }
    }

    private static ContractException Fault(ContractDocument document, Element element, string message) =>
        document.Fault(JsonPointer.Append(JsonPointer.Of(element.Node), "$ref"), message);
}
