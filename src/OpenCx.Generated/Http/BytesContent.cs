using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace OpenCx.Http;

/// <summary>Bytes of the client's own.</summary>
internal sealed class BytesContent(byte[] bytes) : ByteArrayContent(bytes), IWatchedContent
{
    /// <inheritdoc/>
    public bool IsSent { get; private set; }

    /// <summary>Bytes of this media type, which is sent as it stands.</summary>
    internal static BytesContent Of(byte[] bytes, string mediaType)
    {
        var content = new BytesContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    /// <summary>A text of this media type, in UTF-8.</summary>
    internal static BytesContent OfText(string text, string mediaType)
    {
        var content = new BytesContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType) { CharSet = Encoding.UTF8.WebName };
        return content;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        IsSent |= SentContent.IsSentTo(stream);
        return base.SerializeToStreamAsync(stream, context);
    }

#if NET
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        IsSent |= SentContent.IsSentTo(stream);
        return base.SerializeToStreamAsync(stream, context, cancellationToken);
    }
#endif
}
