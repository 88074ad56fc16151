using System.Net.Http.Headers;
using System.Text;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Text sent as it is, in UTF-8.</summary>
internal sealed class TextRequestBody(string text, string mediaType) : RequestBody
{
    /// <inheritdoc/>
    internal override HttpContent CreateContent()
    {
        var content = new BytesContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = Encoding.UTF8.WebName };
        return content;
    }

    /// <inheritdoc/>
    protected override void AddFaults(RequestFaults faults)
    {
        using (faults.At("body", "body"))
        {
            SurrogateHalf.Validate(text, faults);
        }
    }
}
