using System.Text.Json.Nodes;
using OpenCx.Contract.JsonPath;

namespace OpenCx.Contract.Tests.JsonPath;

internal static class Expect
{
    /// <summary>Fails unless the query selects exactly these places, in this order.</summary>
    public static void Places(string json, string query, params string[] paths) =>
        Assert.Equal(paths, JsonPathQuery.Parse(query).Select(JsonNode.Parse(json)).Select(node => node.Path));

    /// <summary>Fails unless the filter holds for the value, and only when it should.</summary>
    public static void Holds(bool expected, string json, string condition) =>
        Places($"[{json}]", $"$[?{condition}]", expected ? ["$[0]"] : []);

    public static JsonPathException Rejected(string query) =>
        Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(query));
}
