namespace OpenCx.Contract.Diff.Rules;

/// <summary>One kind of change: its stable id, how much it weighs, and what it means for a C# caller.</summary>
public sealed class Rule
{
    private Rule(string id, Direction direction, Severity severity, string summary, CSharpEffect effect, RuleExample example)
    {
        Id = id;
        Direction = direction;
        Severity = severity;
        Summary = summary;
        Effect = effect;
        Example = example;
    }

    /// <summary>The name that ignore files and annotations use; it never changes its meaning.</summary>
    public string Id { get; }

    /// <summary>Which way the data travels.</summary>
    public Direction Direction { get; }

    /// <summary>How much it weighs on the wire.</summary>
    public Severity Severity { get; }

    /// <summary>What has changed, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>What a C# caller feels.</summary>
    public CSharpEffect Effect { get; }

    /// <summary>A smallest pair of documents that shows it, and tests it.</summary>
    public RuleExample Example { get; }

    /// <summary>Whether the change is about what people read and nothing else.</summary>
    public bool IsEditorial { get; private init; }

    internal static Rule General(string id, Severity severity, string summary, CSharpEffect effect, RuleExample example) =>
        new(id, Direction.None, severity, summary, effect, example);

    internal static Rule Editorial(string id, string summary, CSharpEffect effect, RuleExample example) =>
        new(id, Direction.None, Severity.Info, summary, effect, example) { IsEditorial = true };

    internal static Rule Request(string id, Severity severity, string summary, CSharpEffect effect, RuleExample example) =>
        new("request-" + id, Direction.Request, severity, summary, effect, example);

    internal static Rule Parameter(string id, Severity severity, string summary, CSharpEffect effect, RuleExample example) =>
        new("parameter-" + id, Direction.Request, severity, summary, effect, example);

    internal static Rule Response(string id, Severity severity, string summary, CSharpEffect effect, RuleExample example) =>
        new("response-" + id, Direction.Response, severity, summary, effect, example);
}
