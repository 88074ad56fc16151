using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Lowers the responses of an operation: ranges of status codes become codes, since the generated code compares numbers.</summary>
internal sealed class ResponsesLowering(PartResolver parts, BodyLowering bodies, LoweringNotes notes)
{
    private static readonly string[] SuccessCodes = ["200", "201", "202", "203"];

    private static readonly string[] BodilessCodes = ["204", "205", "304"];

    public JsonObject Lower(JsonObject? responses, string method)
    {
        var lowered = new JsonObject();
        var declared = (responses ?? []).Where(entry => !entry.Key.StartsWith("x-", StringComparison.Ordinal)).ToList();
        foreach (var (code, response) in declared.Where(entry => int.TryParse(entry.Key, out _) || entry.Key == "default"))
        {
            Add(lowered, code, response, method);
        }

        foreach (var (range, response) in declared.Where(entry => !lowered.ContainsKey(entry.Key)))
        {
            AddRange(lowered, range.ToUpperInvariant(), response, method);
        }

        return lowered;
    }

    private void AddRange(JsonObject lowered, string range, JsonNode? response, string method)
    {
        switch (range)
        {
            case "2XX":
                foreach (var code in SuccessCodes.Where(code => !lowered.ContainsKey(code)))
                {
                    Add(lowered, code, response, method);
                }

                break;
            case "4XX" or "5XX" when !lowered.ContainsKey("default"):
                Add(lowered, "default", response, method);
                break;
            default:
                if (response is not null)
                {
                    notes.Add(response, $"responses under \"{range}\" beside \"default\" cannot be told apart: left out");
                }

                break;
        }
    }

    private void Add(JsonObject lowered, string code, JsonNode? response, string method)
    {
        if (parts.Follow(response) is { } found)
        {
            lowered[code] = bodies.Response(found, hasBody: method != "head" && !BodilessCodes.Contains(code));
        }
    }
}
