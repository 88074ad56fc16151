namespace OpenCx.Tests.Fuzzing;

/// <summary>Answers at once, and keeps nothing but the last request's body: a fuzz run is long.</summary>
internal sealed class StubHandler(Func<HttpResponseMessage> respond) : HttpMessageHandler
{
    /// <summary>What was sent last.</summary>
    public string? Body { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var response = respond();
        response.RequestMessage = request;
        return response;
    }
}
