using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>Arguments that are more than a text or a list of texts, checked, before they go into a URL, a header, a cookie or a form.</summary>
internal static class JsonArgument
{
    /// <summary>The argument as JSON text, which the contract asks for; null for null.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="codec">Checks and writes it.</param>
    /// <param name="faults">Takes what is wrong with it.</param>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="parameter">Its name in C#.</param>
    internal static string? Text<T>(T? value, JsonCodec<T> codec, RequestFaults faults, string name, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value is null ? null : Write(value, codec, faults, name, parameter);

    /// <inheritdoc cref="Text{T}(T, JsonCodec{T}, RequestFaults, string, string)"/>
    internal static string? Text<T>(T? value, JsonCodec<T> codec, RequestFaults faults, string name, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : struct =>
        value is { } present ? Write(present, codec, faults, name, parameter) : null;

    /// <summary>The argument's members or items, for a style to set out; null for null.</summary>
    /// <inheritdoc cref="Text{T}(T, JsonCodec{T}, RequestFaults, string, string)"/>
    internal static JToken? Tree<T>(T? value, JsonCodec<T> codec, RequestFaults faults, string name, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class =>
        value is null ? null : JsonText.ReadRaw(Write(value, codec, faults, name, parameter));

    private static string Write<T>(T value, JsonCodec<T> codec, RequestFaults faults, string name, string parameter)
    {
        using (faults.AtArgument(parameter, name))
        {
            codec.Validate(value, faults);
        }

        if (faults.HasEndless)
        {
            throw new OpenCxValidationException(faults.All);
        }

        return JsonText.Of(codec, value);
    }
}
