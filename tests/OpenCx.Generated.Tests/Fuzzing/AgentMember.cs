using YamlDotNet.RepresentationModel;

namespace OpenCx.Tests.Fuzzing;

/// <summary>What the contract says of one member of an agent.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Kind">Of what kind its value is.</param>
/// <param name="IsNullable">Whether null will do.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
/// <param name="Values">What its enumeration lists, if it is one.</param>
internal sealed record AgentMember(string Name, ValueKind Kind, bool IsNullable, bool IsRequired, IReadOnlyList<string> Values)
{
    /// <summary>The members of a component as the vendored contract has them.</summary>
    public static IReadOnlyList<AgentMember> Of(string component) =>
        [.. Contract.Members(component).Select(member => Read(member.Key, member.Value, Contract.Required(component).Contains(member.Key)))];

    private static AgentMember Read(string name, YamlMappingNode schema, bool isRequired)
    {
        var isNullable = Contract.IsNullable(schema);
        var value = isNullable ? ((YamlSequenceNode)schema["anyOf"]).OfType<YamlMappingNode>().First(alternative => Text(alternative, "type") != "null") : schema;
        IReadOnlyList<string> values = value.Children.TryGetValue("enum", out var list) ? [.. ((YamlSequenceNode)list).Select(item => item.ToString())] : [];
        return new AgentMember(name, KindOf(value), isNullable, isRequired, values);
    }

    // A kind that a later contract brings is left out of what is generated, and fails nothing here.
    private static ValueKind KindOf(YamlMappingNode schema) => (Text(schema, "type"), Text(schema, "format")) switch
    {
        (null, null) when schema.Children.Count == 0 => ValueKind.Any,
        ("string", null) => schema.Children.ContainsKey("enum") ? ValueKind.Enumeration : ValueKind.String,
        ("string", "date-time") => ValueKind.DateTime,
        ("string", "uuid") => ValueKind.Uuid,
        ("boolean", null) => ValueKind.Boolean,
        ("integer", null) => ValueKind.Integer,
        ("number", null) => ValueKind.Number,
        ("array", null) when schema["items"] is YamlMappingNode items && KindOf(items) == ValueKind.String => ValueKind.Strings,
        _ => ValueKind.Unknown,
    };

    private static string? Text(YamlMappingNode schema, string keyword) => schema.Children.TryGetValue(keyword, out var value) ? value.ToString() : null;
}
