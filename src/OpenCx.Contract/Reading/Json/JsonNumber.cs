using System.Text.Json.Nodes;

namespace OpenCx.Contract.Reading.Json;

/// <summary>Numbers that keep every digit of their text, whatever a double could hold.</summary>
internal static class JsonNumber
{
    /// <summary>A node that is written as <paramref name="json"/>, which is a number in JSON's grammar.</summary>
    public static JsonNode Create(string json) => JsonNode.Parse(json)!;
}
