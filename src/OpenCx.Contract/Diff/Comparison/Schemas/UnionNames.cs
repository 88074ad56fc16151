using System.Globalization;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What the alternatives of a union are called.</summary>
internal static class UnionNames
{
    public static string Of(SchemaPair pair, SchemaUnion union) => Of(pair, union, union.Branches);

    public static string Of(SchemaPair pair, SchemaUnion union, IEnumerable<SpecNode> branches) =>
        string.Join(", ", branches.Select(branch => Of(pair, branch, union)));

    /// <summary>What an alternative is called, or the type that it alone has; where neither tells, its position.</summary>
    public static string Of(SchemaPair pair, SpecNode branch, SchemaUnion union) =>
        pair.Read(branch).Component
        ?? branch.Text("title")
        ?? TypeOfItsOwn(pair, branch, union)
        ?? string.Create(CultureInfo.InvariantCulture, $"#{union.Branches.ToList().IndexOf(branch) + 1}");

    private static string? TypeOfItsOwn(SchemaPair pair, SpecNode branch, SchemaUnion union)
    {
        var types = pair.Read(branch).Types;
        return types != JsonTypes.Any && union.Branches.Count(other => pair.Read(other).Types == types) == 1 ? types.InWords() : null;
    }
}
