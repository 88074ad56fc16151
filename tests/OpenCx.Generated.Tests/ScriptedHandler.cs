namespace OpenCx.Tests;

/// <summary>Answers each request with the next script, the last one again and again, and keeps what was sent.</summary>
internal sealed class ScriptedHandler(params Func<CancellationToken, Task<HttpResponseMessage>>[] scripts) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    public IReadOnlyList<SentRequest> Requests => _requests;

    public static ScriptedHandler Answering(params Func<HttpResponseMessage>[] responses) =>
        new([.. responses.Select(respond => (Func<CancellationToken, Task<HttpResponseMessage>>)(_ => Task.FromResult(respond())))]);

    /// <summary>A script in which nothing comes back, whatever the token says.</summary>
    public static Task<HttpResponseMessage> NeverAsync(CancellationToken cancellationToken) => new TaskCompletionSource<HttpResponseMessage>().Task;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(CancellationToken.None);
        _requests.Add(new SentRequest(request, body));
        var response = await scripts[Math.Min(_requests.Count, scripts.Length) - 1](cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }
}
