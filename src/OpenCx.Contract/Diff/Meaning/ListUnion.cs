using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary><c>oneOf: [{const: a, title: A}, {const: b, title: B}]</c> says the same as one list of the values.</summary>
internal static class ListUnion
{
    /// <summary>The one schema, or null when an alternative says more than its values, or a value fits two where one has to fit.</summary>
    public static Schema? Of(IReadOnlyList<Schema> branches, SpecNode home, bool isExclusive)
    {
        AllowedValues? values = null;
        var types = JsonTypes.None;
        foreach (var branch in branches)
        {
            var mayOverlap = isExclusive && values is not null && (values.Texts.Overlaps(branch.Values?.Texts ?? []) || (types & branch.Types).AllowsNull());
            if (mayOverlap || !IsList(branch))
            {
                return null;
            }

            values = values?.Or(branch.Values!) ?? branch.Values;
            types |= branch.Types;
        }

        var whole = new Schema { Home = home, Types = types, TypesBesideUnions = types, Values = values };
        whole.Parts.AddRange(branches.SelectMany(branch => branch.Parts));
        return whole;
    }

    /// <summary>Whether its values, all of which it allows, are all it says.</summary>
    private static bool IsList(Schema schema) =>
        schema is { Values: { } values, IsAtMostListed: true, Unions.Count: 0 }
        && values.Texts.All(text => schema.Types.Covers(JsonTypesExtensions.TypeOf(JsonNode.Parse(text))));
}
