using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace OpenCx.Tests;

/// <summary>The vendored contract, read by the tests on their own: they compare the client with it.</summary>
internal static class Contract
{
    internal static string RepositoryRoot { get; } = typeof(Contract).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    private static YamlMappingNode Document { get; } = Read();

    /// <summary>The members of a component and their schemas.</summary>
    internal static IReadOnlyDictionary<string, YamlMappingNode> Members(string component) =>
        ((YamlMappingNode)Document["components"]["schemas"][component]["properties"])
        .ToDictionary(member => ((YamlScalarNode)member.Key).Value!, member => (YamlMappingNode)member.Value, StringComparer.Ordinal);

    /// <summary>The members that a component must have.</summary>
    internal static IReadOnlySet<string> Required(string component) =>
        Document["components"]["schemas"][component] is YamlMappingNode schema && schema.Children.TryGetValue("required", out var names)
            ? ((YamlSequenceNode)names).Select(name => name.ToString()).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>();

    /// <summary>Whether null stands among the alternatives of a schema.</summary>
    internal static bool IsNullable(YamlMappingNode schema) =>
        schema.Children.TryGetValue("anyOf", out var alternatives)
        && ((YamlSequenceNode)alternatives).OfType<YamlMappingNode>().Any(alternative => alternative.Children.TryGetValue("type", out var type) && type.ToString() == "null");

    private static YamlMappingNode Read()
    {
        var stream = new YamlStream();
        using var text = File.OpenText(Path.Combine(RepositoryRoot, "openapi", "phone.yaml"));
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
