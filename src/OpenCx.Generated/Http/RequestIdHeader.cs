namespace OpenCx.Http;

/// <summary>Finds the server's id of a request. The contract names no header for it, so these are asked in turn.</summary>
internal static class RequestIdHeader
{
    private static readonly string[] Names = ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"];

    internal static string? Of(HttpResponseMessage response)
    {
        foreach (var name in Names)
        {
            if (response.Headers.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}
