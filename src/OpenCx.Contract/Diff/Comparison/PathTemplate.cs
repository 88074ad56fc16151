using System.Text;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Paths such as <c>/phone/{id}</c>.</summary>
internal static class PathTemplate
{
    /// <summary><c>/phone/{}</c>: what callers see of the path.</summary>
    public static string WithoutNames(string path)
    {
        var text = new StringBuilder();
        var start = 0;
        foreach (var name in Names(path))
        {
            var open = path.IndexOf('{', start);
            text.Append(path, start, open - start).Append("{}");
            start = open + name.Length + 2;
        }

        return text.Append(path, start, path.Length - start).ToString();
    }

    /// <summary>The names of the parameters, in order.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = new List<string>();
        for (var open = path.IndexOf('{'); open >= 0 && path.IndexOf('}', open) is var close and >= 0; open = path.IndexOf('{', close))
        {
            names.Add(path[(open + 1)..close]);
        }

        return names;
    }
}
