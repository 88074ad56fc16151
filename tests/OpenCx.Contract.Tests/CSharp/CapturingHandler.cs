using System.Net;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>Takes a request, answers 204, and tells what would have gone over the wire.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    /// <summary>The target, a line for each header that is not sent with every request, and the body without the parts' boundaries.</summary>
    public IReadOnlyList<string> Sent { get; private set; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Where(header => header.Key == "Cookie" || header.Key.StartsWith("X-", StringComparison.Ordinal) || header.Key == "Accept" && request.Headers.Accept.ToString() != "application/json");
        Sent = [request.RequestUri!.PathAndQuery, .. headers.Select(header => $"{header.Key}: {string.Join(header.Key == "Accept" ? ", " : "; ", header.Value)}"), .. await BodyAsync(request.Content, cancellationToken)];
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static async Task<IReadOnlyList<string>> BodyAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        switch (content)
        {
            case null or { Headers: { ContentLength: 0, ContentType: null } }:
                return [];
            case MultipartContent form:
                var parts = await Task.WhenAll(form.Select(async part =>
                    $"{part.Headers.ContentDisposition!.Name!.Trim('"')} {part.Headers.ContentType!.MediaType} {await part.ReadAsStringAsync(cancellationToken)}"));
                return ["multipart/form-data", .. parts];
            default:
                return [content.Headers.ContentType!.MediaType!, await content.ReadAsStringAsync(cancellationToken)];
        }
    }
}
