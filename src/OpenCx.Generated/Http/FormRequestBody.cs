using System.Text;
using Newtonsoft.Json.Linq;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Fields of a form, in the order in which they were added.</summary>
/// <param name="isUrlEncoded">Whether they go URL-encoded, as a form without files may, rather than as parts of a multipart body.</param>
internal sealed class FormRequestBody(bool isUrlEncoded) : RequestBody
{
    private static readonly Encoding Latin1 = Encoding.GetEncoding("iso-8859-1");

    private readonly List<(string Name, string Text, string MediaType)> _fields = [];
    private readonly List<string> _encodedFields = [];
    private readonly List<(string Name, OpenCxFile File, StreamRequestBody Body)> _files = [];

    /// <inheritdoc/>
    internal override bool CanBeSentAgain => _files.TrueForAll(static file => file.Body.CanBeSentAgain);

    /// <summary>
    /// Adds the field, a list's once for each item. Where no style is asked for, objects are sent as JSON; where one is, it is
    /// encoded as in a query, so that what stands between items can be told from what they hold.
    /// </summary>
    internal void AddField(string name, object value, ParameterStyle? style, bool explode)
    {
        var items = style is null && value is JArray array ? array : (IEnumerable<object>)[value];
        foreach (var item in items)
        {
            var json = style is null && item is JContainer tree ? JsonText.Of(JsonCodecs.Raw, tree) : null;
            _fields.AddRange(Pairs(static text => text).Select(pair => (pair.Key, pair.Value, json is null ? "text/plain" : "application/json")));
            if (isUrlEncoded)
            {
                _encodedFields.AddRange(Pairs(style is null ? UrlText.EscapeInForm : Uri.EscapeDataString).Select(static pair => $"{pair.Key}={pair.Value}"));
            }

            IEnumerable<KeyValuePair<string, string>> Pairs(Func<string, string> encode) =>
                ParameterText.Pairs(name, json ?? item, style ?? ParameterStyle.Form, explode, encode);
        }
    }

    internal void AddFile(string name, OpenCxFile file) => _files.Add((name, file, new StreamRequestBody(file.Content, file.MediaType)));

    /// <inheritdoc/>
    internal override HttpContent CreateContent()
    {
        // A file has no URL-encoded form, whatever a contract says.
        if (isUrlEncoded && _files.Count == 0)
        {
            return BytesContent.Of(Encoding.ASCII.GetBytes(string.Join("&", _encodedFields)), "application/x-www-form-urlencoded");
        }

        // .NET would begin a part that does not follow.
        if (_fields.Count + _files.Count == 0)
        {
            return BytesContent.Of(Encoding.ASCII.GetBytes("--empty--\r\n"), "multipart/form-data; boundary=empty");
        }

        var form = new MultipartContent("form-data");
        foreach (var (name, text, mediaType) in _fields)
        {
            form.Add(Part(BytesContent.OfText(text, mediaType), $"form-data; name={Quote(name)}"));
        }

        foreach (var (name, file, body) in _files)
        {
            form.Add(Part(body.CreateContent(), $"form-data; name={Quote(name)}; filename={Quote(file.FileName)}"));
        }

        return form;
    }

    /// <inheritdoc/>
    protected override void AddFaults(RequestFaults faults)
    {
        foreach (var (name, text, _) in _fields)
        {
            Check(name, text);
        }

        foreach (var (name, file, _) in _files)
        {
            Check(name, file.FileName);
        }

        void Check(string name, string text)
        {
            using (faults.At(name, name))
            {
                SurrogateHalf.Validate(name, faults);
                SurrogateHalf.Validate(text, faults);
            }
        }
    }

    /// <summary>
    /// A part with its name. .NET's own form refuses some names and encodes others as mail does, which servers take for another name;
    /// in UTF-8 they read what browsers send (RFC 7578, 5.1). A header's characters go out as a byte each: here each is one of UTF-8.
    /// </summary>
    private static HttpContent Part(HttpContent content, string disposition)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", Latin1.GetString(Encoding.UTF8.GetBytes(disposition)));
        return content;
    }

    // As browsers do (WHATWG HTML, multipart/form-data encoding).
    private static string Quote(string name) => $"\"{name.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A")}\"";
}
