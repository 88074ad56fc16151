using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>Equality of any two JSON values, and the order of two numbers or two strings.</summary>
internal static class JsonComparison
{
    public static bool AreEqual(JsonNode? left, JsonNode? right)
    {
        // Not recursive: the values may be nested deeper than the stack is.
        var pending = new Stack<(JsonNode? Left, JsonNode? Right)>([(left, right)]);
        while (pending.TryPop(out var pair))
        {
            if (!AreAlike(pair.Left, pair.Right, pending))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsLess(JsonNode? left, JsonNode? right) => (KindOf(left), KindOf(right)) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => ExactNumber.Of(left!).CompareTo(ExactNumber.Of(right!)) < 0,
        (JsonValueKind.String, JsonValueKind.String) => CompareScalarValues(left!.GetValue<string>(), right!.GetValue<string>()) < 0,
        _ => false,
    };

    private static bool AreAlike(JsonNode? left, JsonNode? right, Stack<(JsonNode?, JsonNode?)> pending)
    {
        switch (left, right)
        {
            case (JsonArray leftItems, JsonArray rightItems):
                foreach (var pair in leftItems.Zip(rightItems))
                {
                    pending.Push(pair);
                }

                return leftItems.Count == rightItems.Count;

            case (JsonObject leftMembers, JsonObject rightMembers):
                foreach (var (name, value) in leftMembers)
                {
                    if (!rightMembers.TryGetPropertyValue(name, out var counterpart))
                    {
                        return false;
                    }

                    pending.Push((value, counterpart));
                }

                return leftMembers.Count == rightMembers.Count;

            default:
                return KindOf(left) == KindOf(right) && KindOf(left) switch
                {
                    JsonValueKind.Number => ExactNumber.Of(left!).CompareTo(ExactNumber.Of(right!)) == 0,
                    JsonValueKind.String => left!.GetValue<string>() == right!.GetValue<string>(),
                    _ => true,
                };
        }
    }

    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;

    // UTF-8 keeps the order of scalar values; UTF-16 puts U+10000 and above before U+E000.
    private static int CompareScalarValues(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
