using System.Runtime.CompilerServices;
using System.Text;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>One operation with its arguments, as the generated client describes it. Nothing is sent yet.</summary>
/// <param name="operationId">The contract's name of the operation.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">The contract's path, with <c>{name}</c> for each path parameter.</param>
internal sealed class ApiRequest(string operationId, HttpMethod method, string pathTemplate)
{
    private string _path = pathTemplate;
    private StringBuilder? _query;
    private StringBuilder? _cookies;
    private List<KeyValuePair<string, string>>? _headers;

    internal string OperationId => operationId;

    internal HttpMethod Method => method;

    internal string PathTemplate { get; } = pathTemplate;

    /// <summary>The media type asked for.</summary>
    internal string Accept { get; set; } = "application/json";

    internal RequestBody? Body { get; private set; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Path and query, to follow the base address.</summary>
    internal string PathAndQuery => _query is null ? _path : _path + _query;

    /// <summary>Whether sending it twice does no more than sending it once (RFC 9110, 9.2.2).</summary>
    internal bool IsIdempotent => method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE";

    internal void AddPath<T>(string name, T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        var text = ParameterText.Join(value) ?? throw new ArgumentNullException(parameter);
        if (text is "" or "." or "..")
        {
            throw new ArgumentException($"{parameter} is '{text}': expected a value that can stand in a URL's path.", parameter);
        }

        _path = _path.Replace("{" + name + "}", Uri.EscapeDataString(text));
    }

    internal void AddQuery<T>(string name, T value)
    {
        foreach (var text in ParameterText.Each(value))
        {
            _query = (_query ?? new StringBuilder()).Append(_query is null ? '?' : '&')
                .Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(text));
        }
    }

    internal void AddHeader<T>(string name, T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (ParameterText.Join(value) is not { } text)
        {
            return;
        }

        if (text.Any(static character => character is (< ' ' and not '\t') or > '~'))
        {
            throw new ArgumentException($"{parameter} can't be sent in the header {name}: expected printable ASCII characters.", parameter);
        }

        (_headers ??= []).Add(new(name, text));
    }

    internal void AddCookie<T>(string name, T value)
    {
        foreach (var text in ParameterText.Each(value))
        {
            _cookies = (_cookies is null ? new StringBuilder() : _cookies.Append("; ")).Append(name).Append('=').Append(Uri.EscapeDataString(text));
        }
    }

    internal void SetJsonBody<T>(T? value, JsonCodec<T> codec, string parameter, bool required)
        where T : class =>
        SetBody(value is null ? null : new JsonRequestBody<T>(value, codec), parameter, required);

    internal void SetJsonBody<T>(T? value, JsonCodec<T> codec, string parameter, bool required)
        where T : struct =>
        SetBody(value is { } present ? new JsonRequestBody<T>(present, codec) : null, parameter, required);

    internal void SetTextBody(string? value, string mediaType) =>
        Body = value is null ? null : new TextRequestBody(value, mediaType);

    internal void SetBinaryBody(Stream? value, string mediaType) =>
        Body = value is null ? null : new StreamRequestBody(value, mediaType);

    internal void AddFormField<T>(string name, T value)
    {
        foreach (var text in ParameterText.Each(value))
        {
            Form.AddField(name, text);
        }
    }

    internal void AddFormFile(string name, OpenCxFile? file)
    {
        if (file is not null)
        {
            Form.AddFile(name, file);
        }
    }

    internal void AddFormFile(string name, IEnumerable<OpenCxFile>? files)
    {
        foreach (var file in files ?? [])
        {
            AddFormFile(name, file);
        }
    }

    /// <summary>A message to send, which serves for one attempt.</summary>
    internal HttpRequestMessage CreateMessage(Uri address)
    {
        var message = new HttpRequestMessage(method, address) { Content = Body?.CreateContent() };
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        if (_cookies is not null)
        {
            message.Headers.TryAddWithoutValidation("Cookie", _cookies.ToString());
        }

        foreach (var header in Headers)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        // Without a content a POST would be sent again by the connection pool of its own accord when the server hangs up.
        if (message.Content is null && !IsIdempotent)
        {
            message.Content = new ByteArrayContent([]);
        }

        return message;
    }

    private void SetBody(RequestBody? body, string parameter, bool required) =>
        Body = body ?? (required ? throw new ArgumentNullException(parameter) : null);

    private FormRequestBody Form => (FormRequestBody)(Body ??= new FormRequestBody());
}
