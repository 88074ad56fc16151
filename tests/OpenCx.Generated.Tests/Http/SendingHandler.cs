namespace OpenCx.Tests.Http;

/// <summary>Sends a request's bytes and then fails, as a handler does that makes a call of its own after the answer, or tries again.</summary>
internal sealed class SendingHandler(Exception failure) : HttpMessageHandler
{
    public int Requests { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        throw failure;
    }
}
