namespace OpenCx.Contract.Diff.Rules;

/// <summary>Two snippets and the document they stand in: a rule's documentation, and its test.</summary>
public sealed class RuleExample
{
    private readonly string _frame;

    private RuleExample(string frame, string @base, string head)
    {
        _frame = frame;
        Base = @base;
        Head = head;
    }

    /// <summary>The changed part before the change, in YAML.</summary>
    public string Base { get; }

    /// <summary>The changed part after the change, in YAML.</summary>
    public string Head { get; }

    /// <summary>The whole document before the change.</summary>
    public string BaseDocument => Document(Base);

    /// <summary>The whole document after the change.</summary>
    public string HeadDocument => Document(Head);

    /// <summary>The snippets are the schema of a JSON request body.</summary>
    internal static RuleExample Request(string @base, string head) =>
        new("paths: {/example: {post: {requestBody: {content: {application/json: {schema: @}}}, responses: {'204': {description: Done}}}}}", @base, head);

    /// <summary>The snippets are the schema of a JSON response body.</summary>
    internal static RuleExample Response(string @base, string head) =>
        new("paths: {/example: {get: {responses: {'200': {description: Done, content: {application/json: {schema: @}}}}}}}", @base, head);

    /// <summary>The snippets are an operation's parameters.</summary>
    internal static RuleExample Parameters(string @base, string head) =>
        new("paths: {/example: {get: {parameters: [@], responses: {'204': {description: Done}}}}}", @base, head);

    /// <summary>The snippets are members of an operation that has no responses of its own.</summary>
    internal static RuleExample Operation(string @base, string head) =>
        new("paths: {/example: {post: {@}}}", @base, head);

    /// <summary>The snippets are an operation's responses.</summary>
    internal static RuleExample Responses(string @base, string head) =>
        new("paths: {/example: {get: {responses: {@}}}}", @base, head);

    /// <summary>The snippets are paths.</summary>
    internal static RuleExample Paths(string @base, string head) => new("paths: {@}", @base, head);

    /// <summary>The snippets are top-level members of the document.</summary>
    internal static RuleExample Document(string @base, string head) => new("@", @base, head);

    private string Document(string snippet) =>
        "{openapi: 3.1.0, info: {title: Example, version: 1.0.0}, " + _frame.Replace("@", snippet, StringComparison.Ordinal) + "}\n";
}
