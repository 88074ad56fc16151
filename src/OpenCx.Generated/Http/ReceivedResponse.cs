using System.Net;
using System.Net.Http.Headers;
using OpenCx.Construction;

namespace OpenCx.Http;

/// <summary>What came back: status, headers and as much of the body as came.</summary>
internal sealed class ReceivedResponse : IDisposable
{
    private const int MaxReasonCharacters = 100;

    // More than any message to people, and little enough to take apart.
    private const int MaxErrorBytes = 256 * 1024;

    private readonly HttpResponseMessage _message;
    private readonly ApiKey _key;
    private readonly TimeProvider _clock;

    internal ReceivedResponse(HttpResponseMessage message, ClientSettings settings)
    {
        _message = message;
        _key = settings.ApiKey;
        _clock = settings.Options.TimeProvider;
        Headers = new ResponseHeaders(message, settings.ApiKey);
        Body = new ResponseBody(message.IsSuccessStatusCode ? settings.Options.MaxResponseBytes : Math.Min(settings.Options.MaxResponseBytes, MaxErrorBytes));
    }

    internal HttpStatusCode Status => _message.StatusCode;

    internal bool IsSuccess => _message.IsSuccessStatusCode;

    internal ResponseHeaders Headers { get; }

    internal string? RequestId => Headers.RequestId;

    /// <summary>How long the server asks to wait from now on.</summary>
    internal TimeSpan? RetryAfter => RetryAfterHeader.Of(_message, _clock);

    internal Uri? Location => _message.Headers.Location;

    internal MediaTypeHeaderValue? ContentType => _message.Content is { } content ? JsonMediaType.FindUsual(content) ?? content.Headers.ContentType : null;

    internal ResponseBody Body { get; }

    /// <summary>The request that was answered, which is another one where a handler followed a redirect.</summary>
    internal HttpRequestMessage? Request => _message.RequestMessage;

    /// <summary>Reads the body, unless the status or the method rule one out.</summary>
    /// <param name="method">The request's.</param>
    /// <param name="unpacks">Whether the body is as the network brought it: what a handler gives is unpacked already, whatever its headers say.</param>
    /// <param name="deadline">The attempt's.</param>
    internal Task ReadBodyAsync(HttpMethod method, bool unpacks, Deadline deadline)
    {
        var hasBody = (int)Status >= 200 && Status is not (HttpStatusCode.NoContent or HttpStatusCode.ResetContent or HttpStatusCode.NotModified) && method != HttpMethod.Head;
        return hasBody && _message.Content is not null ? Body.ReadAsync(_message.Content, unpacks, deadline) : Task.CompletedTask;
    }

    /// <summary>The body as text.</summary>
    internal BodyText DecodeBody() => BodyText.Decode(Body.Bytes, Body.Length, ContentType);

    /// <summary>Status and reason as they stand in a message: <c>502 Bad Gateway</c>.</summary>
    internal string DescribeStatus()
    {
        var reason = _key.Redact(_message.ReasonPhrase ?? string.Empty);
        return FormattableString.Invariant($"{(int)Status} {(reason.Length <= MaxReasonCharacters ? reason : reason.Substring(0, MaxReasonCharacters))}").TrimEnd();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Body.Dispose();
        _message.Dispose();
    }
}
