using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.Construction;
using OpenCx.Json;

namespace OpenCx;

/// <summary>What a server says about its error: the contract's <see cref="ErrorDto"/>, problem details (RFC 9457), or the like.</summary>
internal static class ServerMessage
{
    /// <summary>Reads an error's body.</summary>
    /// <param name="body">The text.</param>
    /// <param name="key">What must not come out of it, even spelt in escapes.</param>
    /// <returns>The contract's error where the body is one, and the message for people in it, where there is one.</returns>
    internal static (ErrorDto? Error, string? Message) Read(string body, ApiKey key)
    {
        try
        {
            if (Parse(body, JsonCodecs.Raw, new DriftLog()) is not JObject members)
            {
                return default;
            }

            var plain = key.Redact(JsonText.Of(JsonCodecs.Raw, members));
            var error = Parse(plain, ErrorDto.Codec, new DriftLog());
            var isContractError = error.AdditionalProperties.Count < members.Count;
            return (isContractError ? error : null, Find((JObject)Parse(plain, JsonCodecs.Raw, new DriftLog())));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static T Parse<T>(string text, JsonCodec<T> codec, DriftLog drift) => JsonText.Read(text.ToCharArray(), text.Length, codec, drift);

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
