using System.Text;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Paths such as <c>/phone/{id}</c>.</summary>
internal static class PathTemplate
{
    /// <summary><c>/phone/{}</c>: what callers see of the path.</summary>
    public static string WithoutNames(string path)
    {
        var text = new StringBuilder();
        foreach (var (literal, name) in Parts(path))
        {
            text.Append(literal).Append(name is null ? "" : "{}");
        }

        return text.ToString();
    }

    /// <summary>The names of the parameters, in order.</summary>
    public static IReadOnlyList<string> Names(string path) => [.. Parts(path).Select(part => part.Name).OfType<string>()];

    private static IEnumerable<(string Literal, string? Name)> Parts(string path)
    {
        var start = 0;
        while (path.IndexOf('{', start) is var open and >= 0 && path.IndexOf('}', open) is var close and >= 0)
        {
            yield return (path[start..open], path[(open + 1)..close]);
            start = close + 1;
        }

        yield return (path[start..], null);
    }
}
