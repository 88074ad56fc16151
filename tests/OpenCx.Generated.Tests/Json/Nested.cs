using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Json;

/// <summary>JSON that holds JSON that holds JSON.</summary>
internal static class Nested
{
    public static JToken Arrays(int levels) => Of(levels, static inner => inner is null ? [] : new JArray(inner));

    public static JToken Objects(int levels) => Of(levels, static inner => new JObject { ["a"] = inner });

    private static JToken Of(int levels, Func<JToken?, JToken> around)
    {
        JToken? value = null;
        for (var level = 0; level < levels; level++)
        {
            value = around(value);
        }

        return value!;
    }
}
