using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of where the API is to be found.</summary>
internal static class ServerRules
{
    private static readonly CSharpEffect Effect =
        RunTime("The client's default address is the first server; set BaseUrl where another one is meant.");

    public static readonly Rule Added = Rule.General(
        "server-added", Info, "The API is to be found at a further address.", Effect,
        RuleExample.Document("paths: {}, servers: [{url: 'https://a.example'}]", "paths: {}, servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]"));

    public static readonly Rule Removed = Rule.General(
        "server-removed", Info, "The API is no longer to be found at an address.", Effect,
        RuleExample.Document("paths: {}, servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]", "paths: {}, servers: [{url: 'https://a.example'}]"));

    public static readonly Rule FirstChanged = Rule.General(
        "server-order-changed", Warning, "Another one of the same addresses comes first: clients that are generated call the first.", Effect,
        RuleExample.Document("paths: {}, servers: [{url: 'https://a.example'}, {url: 'https://b.example'}]", "paths: {}, servers: [{url: 'https://b.example'}, {url: 'https://a.example'}]"));
}
