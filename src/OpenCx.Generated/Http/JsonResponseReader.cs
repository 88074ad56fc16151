using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Reads a response whose body is JSON to the contract.</summary>
/// <typeparam name="T">What the JSON holds.</typeparam>
internal sealed class JsonResponseReader<T>(JsonCodec<T> codec, ErrorFactory errors, DriftReporter drifts, int[] emptyStatuses) : ResponseReader<T>
{
    /// <inheritdoc/>
    internal override T Read(ApiCall call, ReceivedResponse response)
    {
        errors.ThrowIfTooLarge(call, response);
        if (response.Body.Length == 0 && Array.IndexOf(emptyStatuses, (int)response.Status) >= 0)
        {
            return default!;
        }

        if (response.ContentType?.MediaType is { } mediaType && !IsJson(mediaType))
        {
            throw errors.Unreadable(call, response, $"its content type is {mediaType} and not JSON");
        }

        using var text = response.DecodeBody();
        if (text.IsBlank)
        {
            throw errors.Unreadable(call, response, "its body is empty");
        }

        var log = drifts.CreateLog();
        var value = Parse(call, response, text, log);
        drifts.Report(call, log.Entries, value);
        return value;
    }

    private static bool IsJson(string mediaType) =>
        mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private T Parse(ApiCall call, ReceivedResponse response, BodyText text, DriftLog log)
    {
        try
        {
            return JsonText.Read(text.Characters, text.Length, codec, log);
        }
        catch (Exception exception)
        {
            throw errors.Unreadable(call, response, $"its body is not what the contract says ({exception.Message})", exception);
        }
    }
}
