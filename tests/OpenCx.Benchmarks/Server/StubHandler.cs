using System.Net;
using System.Net.Http.Headers;

namespace OpenCx.Benchmarks.Server;

/// <summary>No network: takes the request's bytes, as a socket would, and answers with the same bytes every time.</summary>
internal sealed class StubHandler(byte[] answer) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        var content = new ByteArrayContent(answer);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request };
    }
}
