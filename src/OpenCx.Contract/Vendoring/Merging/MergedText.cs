using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>Several documents as the text of one.</summary>
internal static class MergedText
{
    /// <exception cref="ContractException">The documents contradict each other, or what they make together is no contract.</exception>
    public static string Of(IReadOnlyList<ContractDocument> documents)
    {
        var merged = DocumentMerge.Merge(documents);
        var text = YamlText.Of(merged);
        var readBack = ContractDocument.Parse(text, "the merged document");
        return JsonNode.DeepEquals(readBack.Root, merged)
            ? text
            : throw new ContractException("the merged document cannot be written as YAML without changing its meaning");
    }
}
