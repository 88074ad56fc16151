using System.Text.Json.Nodes;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The values an <c>enum</c> or <c>const</c> allows, <c>null</c> not counted (a schema's types tell of it).</summary>
internal sealed class AllowedValues
{
    private AllowedValues(SpecNode keyword, string keywordName, bool isConst, SortedSet<string> texts)
    {
        Keyword = keyword;
        KeywordName = keywordName;
        IsConst = isConst;
        Texts = texts;
    }

    /// <summary>The list, or the one value, in the document.</summary>
    public SpecNode Keyword { get; }

    /// <summary>Whether it is one value of which no type is made: <c>const</c> says it, or a list of one boolean.</summary>
    public bool IsConst { get; }

    /// <summary>The keyword that says it.</summary>
    public string KeywordName { get; }

    /// <summary>The values in JSON.</summary>
    public SortedSet<string> Texts { get; }

    /// <summary>The values that the other does not allow; as text 1 and "1" are the same.</summary>
    public IReadOnlyList<string> Without(AllowedValues other, bool isText) =>
        [.. isText ? Texts.ExceptBy(other.Texts.Select(CanonicalJson.AsText), CanonicalJson.AsText) : Texts.Except(other.Texts)];

    public static AllowedValues OfConst(SpecNode schema) => Of(schema["const"], "const", isConst: true, [schema["const"].Value]);

    public static AllowedValues OfEnum(SpecNode keyword) => Of(keyword, "enum", isConst: false, keyword.Value as JsonArray ?? []);

    /// <summary>The values as far as they say more than the types do: a boolean is true or false.</summary>
    public AllowedValues? Beyond(JsonTypes types) => types.WithoutNull() != JsonTypes.Boolean ? this
        : Texts.SetEquals(["false", "true"]) ? null
        : new AllowedValues(Keyword, KeywordName, IsConst || Texts.Count == 1, Texts);

    /// <summary>What both allow.</summary>
    public AllowedValues And(AllowedValues other)
    {
        var both = new SortedSet<string>(Texts, StringComparer.Ordinal);
        both.IntersectWith(other.Texts);
        return new AllowedValues(Keyword, IsConst ? KeywordName : other.KeywordName, IsConst || other.IsConst, both);
    }

    /// <summary>What either allows, which a list says then.</summary>
    public AllowedValues Or(AllowedValues other) =>
        new(Keyword, "enum", isConst: false, new SortedSet<string>(Texts.Union(other.Texts), StringComparer.Ordinal));

    public override string ToString() => string.Join(", ", Texts);

    private static AllowedValues Of(SpecNode keyword, string keywordName, bool isConst, IEnumerable<JsonNode?> values) =>
        new(keyword, keywordName, isConst, new SortedSet<string>(values.Where(value => value is not null).Select(CanonicalJson.Of), StringComparer.Ordinal));
}
