using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>An operation and where it is called; or all those of a path that another document describes.</summary>
/// <param name="Method">The method in capitals; empty for what another document describes.</param>
/// <param name="Path">The path, template parameters and all; the expression of a callback; empty for a webhook, which has none.</param>
/// <param name="PathItem">What stands at the path.</param>
/// <param name="Operation">What stands at the method, or refers to the other document.</param>
internal sealed record Endpoint(string Method, string Path, MergedPathItem PathItem, SpecNode Operation)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>What identifies the endpoint: names of path parameters do not.</summary>
    public string Key => $"{Method} {PathTemplate.WithoutNames(Path)}";

    /// <summary>Whether another document describes what there is to call.</summary>
    public bool IsOutside => Operation.Value == PathItem.Outside;

    /// <summary>What to call it in a sentence.</summary>
    public string Subject => IsOutside ? $"what {Operation.Outside} describes" : ToString();

    public static IEnumerable<Endpoint> In(SpecNode paths)
    {
        foreach (var (path, node) in paths.Members())
        {
            if (path.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var endpoint in At(path, node))
            {
                yield return endpoint;
            }
        }
    }

    /// <summary>The operations of one path.</summary>
    public static IEnumerable<Endpoint> At(string path, SpecNode node)
    {
        if (node.Object is not { } own)
        {
            yield break;
        }

        var item = new MergedPathItem(own, node.Document.References);
        foreach (var method in Methods)
        {
            if (FieldOf(method) is { Object: not null } operation)
            {
                yield return new Endpoint(method.ToUpperInvariant(), path, item, operation);
            }
        }

        foreach (var (method, operation) in FieldOf("additionalOperations").Members())
        {
            yield return new Endpoint(method, path, item, operation);
        }

        if (item.Outside is { } outside)
        {
            yield return new Endpoint("", path, item, node with { Value = outside });
        }

        SpecNode FieldOf(string field) => node with { Value = item.HolderOf(field)[field] };
    }

    /// <summary>What holds a field of the path item, or would.</summary>
    public SpecNode HolderOf(string field) => Operation with { Value = PathItem.HolderOf(field) };

    public override string ToString() => Path.Length == 0 ? Method : Method.Length == 0 ? Path : $"{Method} {Path}";
}
