using System.Net;
using System.Net.Http.Headers;

namespace OpenCx.Contract.Tests.Vendoring;

/// <summary>A web of a few addresses; every other is 404.</summary>
internal sealed class ScriptedWeb : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpResponseMessage>> _answers = [];

    public List<string> Asked { get; } = [];

    public HttpRequestHeaders? LastHeaders { get; private set; }

    public ScriptedWeb Answer(string address, string body, string type = "text/plain") => Answer(address, new StringContent(body), type);

    public ScriptedWeb Answer(string address, HttpContent body, string type = "text/plain")
    {
        body.Headers.ContentType = new MediaTypeHeaderValue(type);
        _answers[address] = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = body };
        return this;
    }

    public ScriptedWeb Redirect(string from, string to, HttpStatusCode status = HttpStatusCode.Found)
    {
        _answers[from] = () => new HttpResponseMessage(status) { Headers = { Location = new Uri(to, UriKind.RelativeOrAbsolute) } };
        return this;
    }

    public ScriptedWeb Fail(string address, Exception fault)
    {
        _answers[address] = () => throw fault;
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        LastHeaders = request.Headers;
        Asked.Add(request.RequestUri!.ToString());
        return Task.FromResult(_answers.TryGetValue(Asked[^1], out var answer) ? answer() : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
