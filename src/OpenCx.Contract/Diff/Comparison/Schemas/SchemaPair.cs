using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What a value was and what it is, with the means to tell of differences and to go on inside.</summary>
internal sealed class SchemaPair(SchemaComparison comparison, IFindings findings, Schema @base, Schema head, SchemaContext context, Place place)
{
    private List<Finding>? _additions;

    public Schema Base => @base;

    public Schema Head => head;

    public SchemaContext Context => context;

    public Place Place => place;

    /// <summary>The types that values had and still have.</summary>
    public JsonTypes CommonTypes => @base.Types & head.Types;

    /// <summary>Additions that a change of <c>allOf</c> may explain.</summary>
    public List<Finding> Additions => _additions ??= [];

    /// <summary>Whether something told of this pair so far is breaking.</summary>
    public bool IsBroken { get; private set; }

    public Schema Read(SpecNode node) => comparison.Reader.Read(node);

    public Schema Read(SchemaSites sites) => comparison.Reader.Read(sites);

    public bool AreEqual(SchemaSites a, SchemaSites b) => comparison.Equality.AreEqual(a, b);

    public void Report(RulePair rules, string keyword, string message, string? before = null, string? after = null) =>
        Report(rules[context.Direction], keyword, message, before, after);

    public void Report(Rule rule, string keyword, string message, string? before = null, string? after = null) =>
        Report(new Finding(rule, place, @base.At(keyword), head.At(keyword), message)
        {
            Before = before,
            After = after,
            IsRemoval = before is not null && after is null && !head.Parts.Exists(part => part.Has(keyword)),
        });

    public void Report(Finding finding)
    {
        IsBroken |= finding.Rule.Severity == Severity.Breaking;
        findings.Add(finding);
    }

    /// <summary>Goes on with what stands inside, where there is something on either side.</summary>
    public void Descend(SchemaSites? inBase, SchemaSites? inHead, Place at) =>
        comparison.Enqueue(inBase ?? SchemaSites.None(@base.Home), inHead ?? SchemaSites.None(head.Home), context with { IsParameter = false }, at);
}
