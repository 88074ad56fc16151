using System.Text.Json.Nodes;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Reading.Checks;

/// <summary>Whether every reference into this document leads somewhere.</summary>
internal static class ReferenceCheck
{
    public static void RequireTargets(JsonObject root, ContractDocument document)
    {
        foreach (var element in new Element(root, ElementKind.Document).Walk())
        {
            if (element.Reference is { } reference
                && !document.References.IsExternal(reference, element.Node)
                && document.References.Resolve(reference, element.Node) is null)
            {
                throw Fault(document, element, $"\"{reference}\" leads nowhere in this document");
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
