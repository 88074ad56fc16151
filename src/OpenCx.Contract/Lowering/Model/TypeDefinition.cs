using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Model;

/// <summary>A type of its own in the generated code.</summary>
internal sealed class TypeDefinition
{
    /// <param name="source">The schema it was read from.</param>
    /// <param name="body">What it consists of.</param>
    /// <param name="annotations">What the schema says of it to people.</param>
    public TypeDefinition(JsonNode source, TypeBody body, Annotations annotations)
        : this(source, body, annotations, []) => Parts.Add(this);

    /// <param name="source">The schema whose parts are put together.</param>
    /// <param name="body">What they say together.</param>
    /// <param name="annotations">What the schema says of it to people.</param>
    /// <param name="parts">The types that have been put together, none of them put together itself.</param>
    public TypeDefinition(JsonNode source, TypeBody body, Annotations annotations, IEnumerable<TypeDefinition> parts)
    {
        (Source, Body, Annotations) = (source, body, annotations);
        Parts = [.. parts];
    }

    public JsonNode Source { get; }

    public TypeBody Body { get; }

    public Annotations Annotations { get; }

    /// <summary>What it is made of, itself where it says more than others do: every value of it is a value of each of them.</summary>
    public HashSet<TypeDefinition> Parts { get; }
}
