using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>The headers of a response, or of a part of a form.</summary>
internal static class HeaderList
{
    /// <summary>The headers by name. <c>Content-Type</c> is told elsewhere: the specification says to ignore it here.</summary>
    public static Dictionary<string, SpecNode> Of(SpecNode holder)
    {
        var headers = new Dictionary<string, SpecNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, header) in holder["headers"].Members())
        {
            if (!name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
            {
                headers[name] = header.Resolve();
            }
        }

        return headers;
    }
}
