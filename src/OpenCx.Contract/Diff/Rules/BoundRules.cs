using OpenCx.Contract.Diff.Meaning;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of one kind of limit: of numbers, lengths or counts.</summary>
internal sealed class BoundRules
{
    private static readonly BoundRules[] All = Array.ConvertAll(BoundMap.Kinds, kind => new BoundRules(kind));

    public static readonly RulePair StepAdded = RulePair.Of(
        "multiple-of-added", "A number has to be a multiple of another; any would do.",
        ("{type: number}", "{type: number, multipleOf: 0.5}"),
        (Warning, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair StepRemoved = RulePair.Of(
        "multiple-of-removed", "A number need not be a multiple of another any more.",
        ("{type: number, multipleOf: 0.5}", "{type: number}"),
        (Info, Effects.ServerAcceptsMore), (Warning, Effects.ServerSendsMore));

    public static readonly RulePair StepWidened = RulePair.Of(
        "multiple-of-widened", "A number has to be a multiple of less: what was a multiple of the one is one of the other.",
        ("{type: number, multipleOf: 0.5}", "{type: number, multipleOf: 0.25}"),
        (Info, Effects.ServerAcceptsMore), (Warning, Effects.ServerSendsMore));

    public static readonly RulePair StepNarrowed = RulePair.Of(
        "multiple-of-narrowed", "A number has to be a multiple of more: only some of those that were allowed are.",
        ("{type: number, multipleOf: 0.25}", "{type: number, multipleOf: 0.5}"),
        (Breaking, Effects.ServerRefuses), (Info, Effects.ServerSendsLess));

    public static readonly RulePair StepChanged = RulePair.Of(
        "multiple-of-changed", "A number has to be a multiple of something else.",
        ("{type: number, multipleOf: 0.5}", "{type: number, multipleOf: 0.2}"),
        (Breaking, Effects.ServerRefuses), (Warning, Effects.ServerSendsMore));

    private readonly BoundKind _kind;

    private BoundRules(BoundKind kind)
    {
        _kind = kind;
        var (keyword, id, what) = (kind.Keyword(), RuleId.Of(kind.Keyword()), WhatOf(kind));
        var (none, low, high) = (Example(kind, null), Example(kind, 3), Example(kind, 5));
        var addedInRequest = kind == BoundKind.MinLength ? Breaking : Warning;
        var (tightens, loosens) = ((Breaking, Effects.ServerRefuses), (Info, Effects.ServerAcceptsMore));
        var (tightened, loosened) = ((Info, Effects.ServerSendsLess), (Breaking, Effects.ServerSendsMore));
        Added = RulePair.Of($"{id}-added", $"{what} has a limit ({keyword}); none was stated.", (none, low), (addedInRequest, Effects.ServerRefuses), tightened);
        Removed = RulePair.Of($"{id}-removed", $"{what} has no limit ({keyword}) any more.", (low, none), loosens, loosened);
        Raised = RulePair.Of($"{id}-raised", $"The limit {keyword} is higher.", (low, high), kind.IsLower() ? tightens : loosens, kind.IsLower() ? tightened : loosened);
        Lowered = RulePair.Of($"{id}-lowered", $"The limit {keyword} is lower.", (high, low), kind.IsLower() ? loosens : tightens, kind.IsLower() ? loosened : tightened);
    }

    public RulePair Added { get; }

    public RulePair Removed { get; }

    public RulePair Raised { get; }

    public RulePair Lowered { get; }

    public static BoundRules Of(BoundKind kind) => All[(int)kind];

    public static IEnumerable<RulePair> Pairs() =>
        All.SelectMany(rules => (RulePair[])[.. rules._kind.IsAlwaysSet() ? [] : (RulePair[])[rules.Added, rules.Removed], rules.Raised, rules.Lowered]);

    private static string WhatOf(BoundKind kind) => kind switch
    {
        BoundKind.Minimum or BoundKind.Maximum => "A number",
        BoundKind.MinLength or BoundKind.MaxLength => "The length of a text",
        BoundKind.MinProperties or BoundKind.MaxProperties => "The number of an object's members",
        BoundKind.MinItems or BoundKind.MaxItems => "The number of an array's items",
        _ => "The number of items that fit `contains`",
    };

    private static string Example(BoundKind kind, int? limit)
    {
        var schema = kind switch
        {
            BoundKind.Minimum or BoundKind.Maximum => "type: number",
            BoundKind.MinLength or BoundKind.MaxLength => "type: string",
            BoundKind.MinProperties or BoundKind.MaxProperties => "type: object",
            BoundKind.MinItems or BoundKind.MaxItems => "type: array",
            _ => "type: array, contains: {type: string}",
        };
        return limit is null ? $"{{{schema}}}" : $"{{{schema}, {kind.Keyword()}: {limit}}}";
    }
}
