using System.Text.RegularExpressions;

namespace OpenCx.Contract.Vendoring.Merging;

/// <summary>The paths so far; <c>/a/{id}</c> and <c>/a/{key}</c> are the same one, which a document may not have twice.</summary>
internal sealed partial class PathTemplates
{
    private readonly Dictionary<string, string> _paths = [];

    /// <summary>Adds a path, or gives the one that is there under other parameter names.</summary>
    public string? FindOtherOrAdd(string path)
    {
        var shape = Parameter().Replace(path, "{}");
        return _paths.TryAdd(shape, path) || _paths[shape] == path ? null : _paths[shape];
    }

    [GeneratedRegex(@"\{[^{}/]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
