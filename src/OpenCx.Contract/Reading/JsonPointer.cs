using System.Globalization;
using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading;

/// <summary>RFC 6901: the address of a value inside a JSON document.</summary>
public static class JsonPointer
{
    /// <summary><paramref name="token"/> appended to <paramref name="pointer"/>, escaped.</summary>
    public static string Append(string pointer, string token) => $"{pointer}/{Escape(token)}";

    /// <summary>One reference token as it is written inside a pointer.</summary>
    public static string Escape(string token) =>
        token.AsSpan().IndexOfAny('~', '/') < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The unescaped reference tokens of <paramref name="pointer"/>; null when it is not a JSON pointer.</summary>
    public static string[]? Split(string pointer)
    {
        if (pointer.Length == 0)
        {
            return [];
        }

        return pointer[0] != '/' ? null : [.. pointer[1..].Split('/').Select(Unescape)];
    }

    /// <summary>The address of <paramref name="node"/> in the tree it hangs in.</summary>
    public static string Of(JsonNode node)
    {
        var tokens = new Stack<string>();
        for (var current = node; current.Parent is { } parent; current = parent)
        {
            tokens.Push(Escape(parent is JsonArray
                ? current.GetElementIndex().ToString(CultureInfo.InvariantCulture)
                : current.GetPropertyName()));
        }

        return string.Concat(tokens.Select(token => "/" + token));
    }

    /// <summary>Whether <paramref name="pointer"/> leads anywhere below <paramref name="root"/>, and where to (a JSON null is a null node).</summary>
    public static bool TryResolve(JsonNode? root, string pointer, out JsonNode? target)
    {
        target = root;
        foreach (var token in Split(pointer) ?? [])
        {
            if (!TryStep(target, token, out target))
            {
                return false;
            }
        }

        return pointer.Length == 0 || pointer[0] == '/';
    }

    internal static bool TryStep(JsonNode? node, string token, out JsonNode? child)
    {
        child = null;
        switch (node)
        {
            case JsonObject members:
                return members.TryGetPropertyValue(token, out child);
            case JsonArray items when TryIndex(token, out var index) && index < items.Count:
                child = items[index];
                return true;
            default:
                return false;
        }
    }

    internal static bool TryIndex(string token, out int index) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index)
        && (token.Length == 1 || token[0] != '0');

    private static string Unescape(string token) =>
        token.Contains('~') ? token.Replace("~1", "/").Replace("~0", "~") : token;
}
