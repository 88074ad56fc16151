using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What a value was and what it is, with the means to tell of differences and to go on inside.</summary>
internal sealed class SchemaPair(SchemaComparison comparison, IFindings findings, SchemaUse use, Place place)
{
    private List<Finding>? _additions;

    public Schema Base { get; } = comparison.Reader.Read(use.Base);

    public Schema Head { get; } = comparison.Reader.Read(use.Head);

    /// <summary>The places that <see cref="Base"/> was read from, all that they say of null included.</summary>
    public SchemaSites BaseSites => use.Base;

    public SchemaSites HeadSites => use.Head;

    public SchemaContext Context => use.Context;

    public Place Place => place;

    /// <summary>The types that values had and still have. What is sent as one text is a string to whoever says so on either side.</summary>
    public JsonTypes CommonTypes
    {
        get
        {
            var areTexts = Context.IsText && ((Base.Types | Head.Types) & JsonTypes.String) != 0 && (Context.AsSent(Base.Types) & Context.AsSent(Head.Types)) != 0;
            return (Base.Types & Head.Types) | (areTexts ? JsonTypes.String : JsonTypes.None);
        }
    }

    /// <summary>Additions that a change of <c>allOf</c> may explain.</summary>
    public List<Finding> Additions => _additions ??= [];

    /// <summary>Whether something told of this pair so far is breaking.</summary>
    public bool IsBroken { get; private set; }

    public Schema Read(SpecNode node) => comparison.Reader.Read(node);

    public Schema Read(SchemaSites sites) => comparison.Reader.Read(sites);

    public List<NamedNode> DescendantsOf(SpecNode component) => comparison.Reader.Families.DescendantsOf(component);

    public bool AreEqual(SchemaSites a, SchemaSites b) => comparison.Equality.AreEqual(a, b);

    /// <summary>Whether every value that fits one fits the other: that the other holds too makes no difference then.</summary>
    public bool Implies(SchemaSites narrow, SchemaSites wide) => AreEqual(narrow, narrow.And(wide));

    public void Report(RulePair rules, string keyword, string message, string? before = null, string? after = null) =>
        Report(rules[Context.Direction], keyword, message, before, after);

    public void Report(Rule rule, string keyword, string message, string? before = null, string? after = null, CSharpEffect? effect = null) =>
        Report(new Finding(rule, place, Base.At(keyword), Head.At(keyword), message)
        {
            Before = before,
            After = after,
            Effect = effect,
            IsRemoval = before is not null && after is null && !Head.Parts.Exists(part => part.Has(keyword)),
        });

    public void Report(Finding finding)
    {
        IsBroken |= finding.Rule.Severity == Severity.Breaking;
        findings.Add(finding);
    }

    /// <summary>Goes on with what stands inside, where there is something on either side.</summary>
    public void Descend(SchemaSites? inBase, SchemaSites? inHead, Place at) =>
        Descend(inBase, inHead, Context with { IsParameter = false }, at);

    /// <summary>Goes on with a member of an object.</summary>
    public void DescendToMember(SchemaSites? inBase, SchemaSites? inHead, Place at) => Descend(inBase, inHead, Context.OfMember, at);

    private void Descend(SchemaSites? inBase, SchemaSites? inHead, SchemaContext context, Place at) =>
        comparison.Enqueue(inBase ?? SchemaSites.None(Base.Home), inHead ?? SchemaSites.None(Head.Home), context, at);
}
