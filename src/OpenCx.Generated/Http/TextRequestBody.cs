using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Text sent as it is, in UTF-8.</summary>
internal sealed class TextRequestBody(string text, string mediaType) : RequestBody
{
    /// <inheritdoc/>
    internal override HttpContent CreateContent() => BytesContent.OfText(text, mediaType);

    /// <inheritdoc/>
    protected override void AddFaults(RequestFaults faults)
    {
        using (faults.At("body", "body"))
        {
            SurrogateHalf.Validate(text, faults);
        }
    }
}
