using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>Arguments that are more than a text or a list of texts, before they go into a URL, a header, a cookie or a form.</summary>
internal static class JsonArgument
{
    /// <summary>The argument as JSON text, which the contract asks for; null for null.</summary>
    internal static string? Text<T>(T? value, JsonCodec<T> codec)
        where T : class =>
        value is null ? null : JsonText.Of(codec, value);

    /// <inheritdoc cref="Text{T}(T, JsonCodec{T})"/>
    internal static string? Text<T>(T? value, JsonCodec<T> codec)
        where T : struct =>
        value is { } present ? JsonText.Of(codec, present) : null;

    /// <summary>The argument's members or items, for a style to set out; null for null.</summary>
    internal static JToken? Tree<T>(T? value, JsonCodec<T> codec)
        where T : class =>
        value is null ? null : JsonText.ReadRaw(JsonText.Of(codec, value));
}
