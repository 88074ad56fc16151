namespace OpenCx.Tests;

/// <summary>A request as a handler saw it.</summary>
internal sealed class SentRequest(HttpRequestMessage message, string? body)
{
    public HttpRequestMessage Message => message;

    public string? Body => body;
}
