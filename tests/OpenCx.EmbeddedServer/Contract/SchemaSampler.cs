using System.Globalization;
using Newtonsoft.Json.Linq;

namespace OpenCx.EmbeddedServer.Contract;

/// <summary>Makes values that a schema allows, the same ones for the same seed.</summary>
internal sealed class SchemaSampler(int seed, NullableMembers nullableMembers)
{
    private static readonly string[] Words = ["kettle", "Zürich", "東京", "مرحبا", "a \"quoted\" word", "back\\slash", "new\nline", "🙂", "", "  ", "null", "2026-11-22T10:00:00Z"];

    private readonly Random _random = new(seed);

    internal JToken Sample(JToken schema)
    {
        if (schema["anyOf"] is JArray alternatives)
        {
            return SampleNullable(alternatives);
        }

        if (schema["enum"] is JArray values)
        {
            return values[_random.Next(values.Count)].DeepClone();
        }

        return schema["type"]?.ToString() switch
        {
            null => SampleAnything(),
            "string" => SampleString(schema["format"]?.ToString()),
            "boolean" => _random.Next(2) == 0,
            "integer" => _random.NextInt64((long?)schema["minimum"] ?? int.MinValue, (long?)schema["maximum"] ?? int.MaxValue),
            "number" => Math.Round((_random.NextDouble() * 4) - 2, 2),
            "array" => new JArray(Enumerable.Range(0, _random.Next(4)).Select(_ => Sample(schema["items"]!))),
            var type => throw new NotSupportedException($"The contract now has values of type {type} in a place that the embedded server has to fill."),
        };
    }

    /// <summary>A version 4 uuid of RFC 9562, from the seed.</summary>
    internal string SampleUuid()
    {
        var octets = new byte[16];
        _random.NextBytes(octets);
        octets[6] = (byte)((octets[6] & 0x0F) | 0x40);
        octets[8] = (byte)((octets[8] & 0x3F) | 0x80);
        return new Guid(octets, bigEndian: true).ToString();
    }

    private JToken SampleNullable(JArray alternatives)
    {
        var isNull = nullableMembers switch
        {
            NullableMembers.Null => true,
            NullableMembers.Filled => false,
            _ => _random.Next(2) == 0,
        };
        var values = alternatives.Where(alternative => alternative["type"]?.ToString() != "null").ToList();
        return isNull && values.Count < alternatives.Count ? JValue.CreateNull() : Sample(values[_random.Next(values.Count)]);
    }

    private string SampleString(string? format) => format switch
    {
        "uuid" => SampleUuid(),
        "date-time" => DateTime.UnixEpoch.AddSeconds(_random.Next()).ToString("O", CultureInfo.InvariantCulture),
        _ => Words[_random.Next(Words.Length)],
    };

    private JToken SampleAnything() => _random.Next(4) switch
    {
        0 => SampleString(null),
        1 => 12.50m,
        2 => new JArray(1, SampleString(null), JValue.CreateNull(), true),
        _ => new JObject { ["$id"] = SampleUuid(), ["Name"] = SampleString(null), ["name"] = new JObject(), ["at"] = "2026-11-22T10:00:00.1234567+02:00" },
    };
}
