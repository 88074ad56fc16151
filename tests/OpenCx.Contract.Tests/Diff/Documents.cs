using OpenCx.Contract.Diff;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Diff;

/// <summary>Short ways to compare texts.</summary>
internal static class Documents
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>Compares in full, even where the documents are equal.</summary>
    public static IReadOnlyList<Change> Compare(string @base, string head) =>
        ContractDiff.CompareThroughout(ContractDocument.Parse(@base, "base.yaml"), ContractDocument.Parse(head, "head.yaml"), Today);

    /// <summary>Compares two schemas of a request body; the ids of the changes.</summary>
    public static string[] CompareRequests(string @base, string head) => CompareExample(OfRequest(@base), OfRequest(head));

    /// <summary>Compares two schemas of a response body; the ids of the changes.</summary>
    public static string[] CompareResponses(string @base, string head) => CompareExample(OfResponse(@base), OfResponse(head));

    public static string OfRequest(string schema, string version = "3.1.0") =>
        Of($"/a: {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'204': {{description: Done}}}}}}}}", version);

    public static string OfResponse(string schema, string version = "3.1.0") =>
        Of($"/a: {{get: {{responses: {{'200': {{description: Done, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}", version);

    public static string OfParameters(string parameters) => Of($"/a: {{get: {{parameters: [{parameters}], responses: {{}}}}}}");

    /// <summary>A document with these paths; further top-level members may follow them.</summary>
    public static string Of(string paths, string version = "3.1.0", string rest = "") =>
        $"{{openapi: {version}, info: {{title: A, version: '1'}}, paths: {{{paths}}}{(rest.Length == 0 ? "" : ", " + rest)}}}";

    private static string[] CompareExample(string @base, string head) => [.. Compare(@base, head).Select(change => change.Rule.Id)];
}
