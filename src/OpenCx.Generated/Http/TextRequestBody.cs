using System.ComponentModel.DataAnnotations;
using System.Text;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Text sent as it is, in UTF-8.</summary>
internal sealed class TextRequestBody(string text, string mediaType) : RequestBody
{
    /// <inheritdoc/>
    internal override IReadOnlyList<ValidationResult> Validate()
    {
        var faults = new RequestFaults();
        using (faults.At("body", "body"))
        {
            SurrogateHalf.Validate(text, faults);
        }

        return faults.All;
    }

    /// <inheritdoc/>
    internal override HttpContent CreateContent() => new StringContent(text, Encoding.UTF8, mediaType);
}
