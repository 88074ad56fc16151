namespace OpenCx.Contract.Diff.Meaning;

/// <summary>
/// What a schema says, however it says it: references followed, <c>allOf</c> merged, the ways to write "or null" and the
/// keywords of 3.0 and 3.1 made one. Schemas inside it stay places, so that a cycle ends where it begins.
/// </summary>
internal sealed class Schema
{
    private static readonly OrderedMap<SchemaSites> NoSchemas = [];

    /// <summary>The objects of the document that have a say, the outermost first.</summary>
    public List<SpecNode> Parts { get; } = [];

    /// <summary>The one place to point at when nothing more exact is known: the component, if it is one.</summary>
    public required SpecNode Home { get; set; }

    /// <summary>The component's name when the schema is no more than a reference to it (or null).</summary>
    public string? Component { get; set; }

    public JsonTypes Types { get; set; } = JsonTypes.Any;

    /// <summary>The types as far as alternatives (<see cref="Unions"/>) do not decide them.</summary>
    public JsonTypes TypesBesideUnions { get; set; } = JsonTypes.Any;

    /// <summary>A type or reference that cannot be looked into.</summary>
    public string? Opaque { get; set; }

    public OrderedMap<string> Texts { get; } = [];

    public AllowedValues? Values { get; set; }

    /// <summary>The values that are known of an open list (<c>x-extensible-enum</c>).</summary>
    public AllowedValues? KnownValues { get; set; }

    public BoundMap Bounds { get; } = new();

    public ExactNumber? MultipleOf { get; set; }

    public SortedSet<string> Patterns { get; } = new(StringComparer.Ordinal);

    public bool UniqueItems { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Whether it is closed to what others declare, too: <c>additionalProperties</c> knows the members that its own object declares.</summary>
    public bool IsClosedToOthers { get; set; }

    /// <summary>The members that one part declares and another one, which is closed to others, refuses.</summary>
    public SortedSet<string> Refused { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Keywords that hold one schema: <c>items</c>, <c>not</c> and the like.</summary>
    public OrderedMap<SchemaSites> Inner { get; } = [];

    /// <summary>Keywords that hold named schemas: <c>properties</c> and the like.</summary>
    public OrderedMap<OrderedMap<SchemaSites>> Named { get; } = [];

    public List<SchemaSites> PrefixItems { get; } = [];

    /// <summary>Each holds by itself: two cannot be merged into one.</summary>
    public List<SchemaCondition> Conditions { get; } = [];

    /// <summary>Each holds by itself, for items of its own.</summary>
    public List<ContainedItem> Contained { get; } = [];

    public OrderedMap<SortedSet<string>> DependentRequired { get; } = [];

    public List<SchemaUnion> Unions { get; } = [];

    /// <summary>The members of <c>allOf</c>, which have been merged into this schema.</summary>
    public List<SpecNode> Conjuncts { get; } = [];

    public SpecNode? Discriminator { get; set; }

    public bool IsReadOnly { get; set; }

    public bool IsWriteOnly { get; set; }

    public Lifecycle Lifecycle { get; set; }

    /// <summary>The default in JSON.</summary>
    public string? Default { get; set; }

    /// <summary>How the value is written in XML, where it is.</summary>
    public string? Xml { get; set; }

    public OrderedMap<SchemaSites> Properties => Named["properties"] ?? NoSchemas;

    /// <summary>Whether no value will do.</summary>
    public bool IsNothing => Types == JsonTypes.None && Opaque is null;

    /// <summary>Whether every value will do.</summary>
    public bool IsAnything => Types == JsonTypes.Any && Unions.Count == 0 && IsUnbounded;

    /// <summary>Whether types and alternatives are all that decides which values will do.</summary>
    public bool IsUnbounded => Values is null && IsAtMostListed;

    /// <summary>Whether types, alternatives and a list of values are all that decides which values will do.</summary>
    public bool IsAtMostListed =>
        Opaque is null && Bounds.IsEmpty && MultipleOf is null && Texts.Count == 0
        && Patterns.Count == 0 && !UniqueItems && !IsClosed && Required.Count == 0 && Inner.Count == 0 && Named.Count == 0
        && PrefixItems.Count == 0 && Conditions.Count == 0 && Contained.Count == 0 && DependentRequired.Count == 0;

    /// <summary>What an item at a position has to satisfy: a schema of its own or that of all items, where there is one.</summary>
    public SchemaSites? ItemAt(int position) => position < PrefixItems.Count ? PrefixItems[position] : Inner["items"];

    public void AllowNull()
    {
        Types |= JsonTypes.Null;
        TypesBesideUnions |= JsonTypes.Null;
    }

    /// <summary>The places of the first part with that keyword, or the schema's own.</summary>
    public SpecNode At(string keyword)
    {
        foreach (var part in Parts)
        {
            if (part.Has(keyword))
            {
                return part[keyword] is { Exists: true } value ? value : part;
            }
        }

        return Home;
    }
}
