using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Lowers the responses of an operation: ranges of status codes become codes, since the generated code compares numbers.</summary>
internal sealed class ResponsesLowering(PartResolver parts, BodyLowering bodies, LoweringNotes notes)
{
    private static readonly string[] SuccessCodes = ["200", "201", "202", "203"];

    private static readonly string[] BodilessCodes = ["204", "205", "304"];

    public LoweredResponses Lower(JsonObject? responses, string method)
    {
        var found = Expand(responses);
        var (full, empty) = (new List<string>(), new List<string>());
        foreach (var (code, response) in found.Where(entry => entry.Key.StartsWith('2')))
        {
            (HasBody(code, method) && BodyLowering.HasContent(response) ? full : empty).Add(code);
        }

        // NSwag takes the result from the first success that it meets, were it one without any.
        var mayBeEmpty = full.Count > 0 && empty.Count > 0;
        NoteOthers(found, full);
        var main = full.Count > 0 ? MainOf(full) : null;
        var lowered = found
            .Where(entry => !mayBeEmpty || !empty.Contains(entry.Key))
            .Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)bodies.Response(entry.Value, CanBeRead(entry), mayBeEmpty && full.Contains(entry.Key))));
        return new LoweredResponses(new JsonObject(lowered), mayBeEmpty ? empty : [], main is null ? null : bodies.Accepted(found[main]));

        // NSwag takes an operation with bytes in any response for one whose result is bytes.
        bool CanBeRead(KeyValuePair<string, JsonObject> entry) =>
            HasBody(entry.Key, method) && (entry.Key == main || bodies.IsJson(entry.Value));
    }

    /// <summary>The success from which NSwag takes the result.</summary>
    private static string MainOf(List<string> successes) => successes.Contains("200") ? "200" : successes[0];

    private static bool HasBody(string code, string method) => method != "head" && !BodilessCodes.Contains(code);

    /// <summary>The responses by codes: those of ranges stand for codes that have none of their own.</summary>
    private OrderedDictionary<string, JsonObject> Expand(JsonObject? responses)
    {
        var found = new OrderedDictionary<string, JsonObject>(StringComparer.Ordinal);
        var declared = (responses ?? []).Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal)).ToList();
        foreach (var (code, response) in declared.Where(entry => int.TryParse(entry.Key, out _) || entry.Key == "default"))
        {
            Add(found, code, response);
        }

        foreach (var (range, response) in declared.Where(entry => !found.ContainsKey(entry.Key)))
        {
            AddRange(found, range.ToUpperInvariant(), response);
        }

        // The default stands for a success where there is none; one that stands for a range of errors does not.
        if (found.TryGetValue("default", out var others) && !found.Keys.Any(code => code.StartsWith('2')))
        {
            found["200"] = declared.Exists(entry => entry.Key == "default") ? others : [];
        }

        return found;
    }

    private void AddRange(OrderedDictionary<string, JsonObject> found, string range, JsonNode? response)
    {
        switch (range)
        {
            case "2XX":
                foreach (var code in SuccessCodes.Where(code => !found.ContainsKey(code)))
                {
                    Add(found, code, response);
                }

                break;
            case "4XX" or "5XX" when !found.ContainsKey("default"):
                Add(found, "default", response);
                break;
            default:
                if (response is not null)
                {
                    notes.Add(response, found.ContainsKey("default")
                        ? $"responses under \"{range}\" beside \"default\" cannot be told apart: left out"
                        : $"responses under \"{range}\" have no code of their own: left out");
                }

                break;
        }
    }

    private void Add(OrderedDictionary<string, JsonObject> found, string code, JsonNode? response)
    {
        if (parts.Follow(response) is { } followed)
        {
            found[code] = followed;
        }
    }

    /// <summary>A method has one type of result.</summary>
    private void NoteOthers(OrderedDictionary<string, JsonObject> found, List<string> successes)
    {
        if (successes.Count == 0)
        {
            return;
        }

        var first = MainOf(successes);
        foreach (var other in successes.Where(code => !JsonNode.DeepEquals(found[code]["content"], found[first]["content"])))
        {
            notes.Add(found[other], $"is read as if it were the response of {first}, which has other content");
        }
    }
}
