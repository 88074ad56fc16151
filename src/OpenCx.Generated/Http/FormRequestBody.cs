using System.Text;

namespace OpenCx.Http;

/// <summary>Fields of a form: URL-encoded, or multipart where a file is among them.</summary>
internal sealed class FormRequestBody : RequestBody
{
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private readonly List<(string Name, OpenCxFile File, StreamRequestBody Body)> _files = [];

    /// <inheritdoc/>
    internal override bool CanBeSentAgain => _files.TrueForAll(static file => file.Body.CanBeSentAgain);

    internal void AddField(string name, string value) => _fields.Add(new(name, value));

    internal void AddFile(string name, OpenCxFile file) => _files.Add((name, file, new StreamRequestBody(file.Content, file.MediaType)));

    /// <inheritdoc/>
    internal override HttpContent CreateContent()
    {
        if (_files.Count == 0)
        {
            return new FormUrlEncodedContent(_fields);
        }

        var form = new MultipartFormDataContent();
        foreach (var field in _fields)
        {
            form.Add(new StringContent(field.Value, Encoding.UTF8), field.Key);
        }

        foreach (var (name, file, body) in _files)
        {
            form.Add(body.CreateContent(), name, file.FileName);
        }

        return form;
    }
}
