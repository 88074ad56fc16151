namespace OpenCx.Tests.Http;

/// <summary>Sends each request to another address.</summary>
internal sealed class RewritingHandler(HttpMessageHandler inner, Func<Uri, Uri> rewrite) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.RequestUri = rewrite(request.RequestUri!);
        return base.SendAsync(request, cancellationToken);
    }
}
