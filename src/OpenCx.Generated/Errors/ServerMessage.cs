using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.Json;

namespace OpenCx;

/// <summary>What a server says about its error: the contract's <see cref="ErrorDto"/>, problem details (RFC 9457), or the like.</summary>
internal static class ServerMessage
{
    /// <summary>Reads an error's body.</summary>
    /// <returns>The contract's error where the body is one, and the message for people in it, where there is one.</returns>
    internal static (ErrorDto? Error, string? Message) Read(string body)
    {
        try
        {
            var text = body.ToCharArray();
            if (JsonText.Read(text, text.Length, JsonCodecs.Raw, new DriftLog()) is not JObject members)
            {
                return default;
            }

            var drift = new DriftLog();
            var error = JsonText.Read(text, text.Length, ErrorDto.Codec, drift);
            var isContractError = drift.Entries.Count(static entry => entry.Kind == ContractDriftKind.UnknownMember) < members.Count;
            return (isContractError ? error : null, Find(members));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? Find(JObject members) =>
        Text(members["message"]) ?? Problem(members) ?? Text((members["error"] as JObject)?["message"]) ?? Text(members["error"]);

    private static string? Problem(JObject members) => (Text(members["title"]), Text(members["detail"])) switch
    {
        ({ } title, { } detail) => $"{title}: {detail}",
        var (title, detail) => title ?? detail,
    };

    // Frameworks that check each member send a list of messages.
    private static string? Text(JToken? value) => value switch
    {
        JValue { Type: JTokenType.String } text when !string.IsNullOrWhiteSpace((string?)text) => (string?)text,
        JArray { Count: > 0 } list when list.All(static item => item.Type == JTokenType.String) => string.Join("; ", list.Select(static item => (string?)item)),
        _ => null,
    };
}
