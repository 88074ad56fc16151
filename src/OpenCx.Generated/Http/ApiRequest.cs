using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using System.Text;
using Newtonsoft.Json.Linq;
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
    private RequestFaults? _argumentFaults;

    internal string OperationId => operationId;

    internal HttpMethod Method => method;

    internal string PathTemplate { get; } = pathTemplate;

    /// <summary>The media types asked for: that of the contract's response, and JSON in any case, in which errors come.</summary>
    internal string Accept { get; init; } = JsonMediaType.Plain;

    /// <summary>Whether the form that it carries, if any, is URL-encoded rather than multipart.</summary>
    internal bool FormIsUrlEncoded { get; init; }

    internal RequestBody? Body { get; private set; }

    /// <summary>What is wrong by the contract with arguments outside the body.</summary>
    internal RequestFaults ArgumentFaults => _argumentFaults ??= new RequestFaults();

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Path and query, to follow the base address.</summary>
    internal string PathAndQuery => _query is null ? _path : _path + _query;

    /// <summary>Whether sending it twice does no more than sending it once (RFC 9110, 9.2.2).</summary>
    internal bool IsIdempotent => method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE";

    /// <summary>What is wrong with it by the contract.</summary>
    internal IReadOnlyList<ValidationResult> Validate()
    {
        var bodyFaults = Body?.Validate() ?? [];
        return _argumentFaults is null ? bodyFaults : [.. _argumentFaults.All, .. bodyFaults];
    }

    internal void AddPath<T>(string name, T value, ParameterStyle style = ParameterStyle.Simple, bool explode = false, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Require(value, parameter);
        Check(value, name, parameter);
        var text = ParameterText.Expand(name, value, style, explode, EscapeFor(name, parameter));
        var path = _path.Replace("{" + name + "}", text);
        if (text is null or "" || (text is "." or ".." && LeadsElsewhere(path)))
        {
            throw new ArgumentException($"{parameter} is '{text}': expected a value that can stand in a URL's path.", parameter);
        }

        _path = path;
    }

    /// <summary>Adds what is in the query; null is left out.</summary>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">How several values stand there.</param>
    /// <param name="explode">Whether each of them has a pair of its own.</param>
    /// <param name="allowReserved">Whether the characters that URLs reserve stand there as they are.</param>
    /// <param name="required">The argument's name in C#, where it must not be null.</param>
    /// <param name="parameter">The argument's name in C#.</param>
    internal void AddQuery<T>(string name, T value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false, string? required = null, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Require(value, required);
        Check(value, name, parameter);
        foreach (var pair in ParameterText.Pairs(name, value, style, explode, EscapeFor(name, required, allowReserved)))
        {
            _query = (_query ?? new StringBuilder()).Append(_query is null ? '?' : '&').Append(pair.Key).Append('=').Append(pair.Value);
        }
    }

    /// <summary>Adds a header; null is left out.</summary>
    /// <param name="name">The parameter's name on the wire.</param>
    /// <param name="value">The argument.</param>
    /// <param name="explode">Whether names stand beside their values.</param>
    /// <param name="isJson">Whether it is JSON text, which can say any character in ASCII.</param>
    /// <param name="required">The argument's name in C#, where it must not be null.</param>
    /// <param name="parameter">The argument's name in C#.</param>
    internal void AddHeader<T>(string name, T value, bool explode = false, bool isJson = false, string? required = null, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Require(value, required);
        Check(value, name, parameter);
        if (ParameterText.Expand(name, value, ParameterStyle.Simple, explode, isJson ? JsonText.InAscii : static text => text) is not { } text)
        {
            return;
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is (< ' ' and not '\t') or > '~')
            {
                // The value itself may be a secret.
                throw new ArgumentException(FormattableString.Invariant($"The header {name} would hold \\u{(int)text[index]:X4} at position {index + 1}: expected printable ASCII characters."));
            }
        }

        (_headers ??= []).Add(new(name, text));
    }

    internal void AddCookie<T>(string name, T value, bool explode = true, string? required = null, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Require(value, required);
        Check(value, name, parameter);
        foreach (var pair in ParameterText.Pairs(name, value, ParameterStyle.Form, explode, EscapeFor(name, required)))
        {
            _cookies = (_cookies is null ? new StringBuilder() : _cookies.Append("; ")).Append(pair.Key).Append('=').Append(pair.Value);
        }
    }

    /// <summary>Sends a value as JSON.</summary>
    /// <param name="value">The value; null where nothing is sent.</param>
    /// <param name="codec">Writes it.</param>
    /// <param name="parameter">The argument's name in C#.</param>
    /// <param name="required">Whether it must not be null.</param>
    /// <param name="mediaType">The contract's media type, where it is JSON of some special kind.</param>
    internal void SetJsonBody<T>(T? value, JsonCodec<T> codec, string parameter, bool required, string mediaType = JsonMediaType.InUtf8)
        where T : class =>
        SetBody(value is null ? null : new JsonRequestBody<T>(value, codec, mediaType), parameter, required);

    /// <inheritdoc cref="SetJsonBody{T}(T, JsonCodec{T}, string, bool, string)"/>
    internal void SetJsonBody<T>(T? value, JsonCodec<T> codec, string parameter, bool required, string mediaType = JsonMediaType.InUtf8)
        where T : struct =>
        SetBody(value is { } present ? new JsonRequestBody<T>(present, codec, mediaType) : null, parameter, required);

    /// <summary>Sends a value as JSON, null too, where the contract has it for one.</summary>
    internal void SetJsonBodyOrNull<T>(T value, JsonCodec<T> codec, string mediaType = JsonMediaType.InUtf8) =>
        Body = new JsonRequestBody<T>(value, codec, mediaType);

    internal void SetTextBody(string? value, string mediaType, string? required = null)
    {
        Require(value, required);
        Body = value is null ? null : new TextRequestBody(value, mediaType);
    }

    internal void SetBinaryBody(Stream? value, string mediaType, string? required = null)
    {
        Require(value, required);
        Body = value is null ? null : new StreamRequestBody(value, mediaType);
    }

    /// <summary>Sends a file as it is, under its own media type: for a contract that names a range of them.</summary>
    internal void SetFileBody(OpenCxFile? value, string? required = null)
    {
        Require(value, required);
        Body = value is null ? null : new StreamRequestBody(value.Content, value.MediaType);
    }

    /// <summary>Sends a form even where no field is added.</summary>
    internal void SetForm() => Body = Form;

    /// <summary>Adds a field of a form; where no style is named, an object is sent as JSON.</summary>
    internal void AddFormField<T>(string name, T value, ParameterStyle? style = null, bool explode = true, string? required = null, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Require(value, required);
        Check(value, name, parameter);
        if (value is not null)
        {
            Form.AddField(name, value, style, explode);
        }
    }

    internal void AddFormFile(string name, OpenCxFile? file, string? required = null)
    {
        Require(file, required);
        if (file is not null)
        {
            Form.AddFile(name, file);
        }
    }

    internal void AddFormFile(string name, IEnumerable<OpenCxFile>? files, string? required = null)
    {
        Require(files, required);
        foreach (var file in files ?? [])
        {
            AddFormFile(name, file);
        }
    }

    /// <summary>Sends a form whose fields are the members of an object.</summary>
    internal void SetFormBody(JToken? value, string parameter, bool required)
    {
        switch (value)
        {
            case JObject members:
                SetForm();
                foreach (var member in members)
                {
                    AddFormField(member.Key, member.Value);
                }

                break;
            case null or { Type: JTokenType.Null }:
                SetBody(null, parameter, required);
                break;
            default:
                throw new ArgumentException($"{parameter} is {value.Type}: expected an object, whose members are the fields of the form.", parameter);
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
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                // One that .NET counts among the content's (Content-Language, Expires), of which there may be none.
                (message.Content ??= new BytesContent([])).Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        // Without a content a POST would be sent again by the connection pool of its own accord when the server hangs up.
        if (message.Content is null && !IsIdempotent)
        {
            message.Content = new BytesContent([]);
        }

        return message;
    }

    /// <summary>Whether a segment of the path stands for the one above it, or for none.</summary>
    private static bool LeadsElsewhere(string path) => path.Split('/', '?', '#').Any(static segment => segment is "." or "..");

    private static void Require<T>(T value, string? name)
    {
        if (name is not null && value is null)
        {
            throw new ArgumentNullException(name);
        }
    }

    /// <summary>Adds what is wrong with a value, or with those of a list.</summary>
    private void Check(object? value, string name, string parameter)
    {
        if (CheckOf(value) is { } check)
        {
            using (ArgumentFaults.AtArgument(parameter, name))
            {
                check(ArgumentFaults);
            }
        }
        else if (value is IEnumerable items and not (string or byte[]))
        {
            var index = 0;
            foreach (var item in items)
            {
                CheckItem(item, index++, name, parameter);
            }
        }
    }

    private void CheckItem(object? item, int index, string name, string parameter)
    {
        if (CheckOf(item) is { } check)
        {
            using (ArgumentFaults.AtArgument(parameter, name))
            using (ArgumentFaults.AtItem(index))
            {
                check(ArgumentFaults);
            }
        }
    }

    /// <summary>Finds what is wrong with a value of a type of which some may not be sent; null for the other types.</summary>
    private static Action<RequestFaults>? CheckOf(object? value) => value switch
    {
        IJsonEnum one => one.Validate,
        double number => faults => JsonNumber.Validate(number, faults),
        float number => faults => JsonNumber.Validate(number, faults),
        _ => null,
    };

    /// <summary>Makes the texts of an argument safe in a URL or a cookie.</summary>
    private static Func<string, string> EscapeFor(string name, string? parameter, bool allowReserved = false) => text =>
        SurrogateHalf.FindFault(text) is { } fault ? throw new ArgumentException($"The argument of {name} {fault}", parameter)
        : allowReserved ? UrlText.EscapeButReserved(text)
        : Uri.EscapeDataString(text);

    private FormRequestBody Form => (FormRequestBody)(Body ??= new FormRequestBody(FormIsUrlEncoded));

    private void SetBody(RequestBody? body, string parameter, bool required) =>
        Body = body ?? (required ? throw new ArgumentNullException(parameter) : null);
}
