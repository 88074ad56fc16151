using System.Net;

namespace OpenCx.Http;

/// <summary>Bytes of the client's own.</summary>
internal sealed class BytesContent(byte[] bytes) : ByteArrayContent(bytes), IWatchedContent
{
    /// <inheritdoc/>
    public bool IsSent { get; private set; }

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
