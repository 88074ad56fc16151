using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>What a change is called when one looks from the head to the base.</summary>
internal static class Mirror
{
    private static readonly (string There, string Back)[] Endings =
    [
        ("added", "removed"), ("raised", "lowered"), ("widened", "narrowed"), ("became-required", "became-optional"), ("allowed", "forbidden"),
        ("any-of-became-one-of", "one-of-became-any-of"),
        ("enum-introduced", "enum-dropped"), ("union-introduced", "union-dissolved"), ("union-demanded", "union-dropped"),
    ];

    /// <summary>Rules whose answers from the other side depend on more than the rule: on what else is allowed there.</summary>
    private static readonly string[] Uneven = ["property-refused", "property-removed", "property-added"];

    /// <summary>Whether a change is told from one side only, in place of what it consists of.</summary>
    public static bool IsOneSided(Change change) => change.Rule.Id is "request-all-of-added" or "request-wrapped-in-one-of";

    public static IEnumerable<string> Of(IEnumerable<Change> changes) => Known(changes).Select(Of).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Sorted(IEnumerable<Change> changes) => Known(changes).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Known(IEnumerable<Change> changes) =>
        changes.Select(change => change.Rule.Id).Where(id => !Uneven.Any(one => id.EndsWith(one, StringComparison.Ordinal)));

    private static string Of(string id)
    {
        foreach (var (there, back) in Endings)
        {
            if (id.EndsWith(there, StringComparison.Ordinal))
            {
                return id[..^there.Length] + back;
            }

            if (id.EndsWith(back, StringComparison.Ordinal))
            {
                return id[..^back.Length] + there;
            }
        }

        return id;
    }
}
