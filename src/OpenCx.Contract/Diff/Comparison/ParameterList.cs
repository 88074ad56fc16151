using System.Globalization;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>The parameters of an endpoint. A path parameter is told by its place in the path, any other by its name.</summary>
internal sealed class ParameterList
{
    private ParameterList()
    {
    }

    public Dictionary<string, SpecNode> ByPlace { get; } = new(StringComparer.Ordinal);

    public static ParameterList Of(Endpoint endpoint)
    {
        var list = new ParameterList();
        var inPath = PathTemplate.Names(endpoint.Path);
        foreach (var node in endpoint.HolderOf("parameters")["parameters"].Items().Concat(endpoint.Operation["parameters"].Items()))
        {
            var parameter = node.Resolve();
            if (parameter.Outside is { } reference)
            {
                list.ByPlace[KeyOf("outside", reference)] = parameter;
                continue;
            }

            if (parameter.Text("name") is not { } name || parameter.Text("in") is not { } @in || @in == "header" && IgnoredHeaders.Contain(name))
            {
                continue;
            }

            var index = @in == "path" ? inPath.ToList().IndexOf(name) : -1;
            list.ByPlace[index >= 0 ? string.Create(CultureInfo.InvariantCulture, $"path #{index}") : KeyOf(@in, name)] = parameter;
        }

        return list;
    }

    /// <summary>The parameter in words: <c>query parameter limit</c>.</summary>
    public static string Describe(SpecNode parameter) =>
        parameter.Outside is { } reference ? $"parameter {reference}" : $"{parameter.Text("in")} parameter {parameter.Text("name")}";

    private static string KeyOf(string @in, string name) => $"{@in} {(@in == "header" ? name.ToLowerInvariant() : name)}";
}
