using System.Net;

namespace OpenCx.Http;

/// <summary>The parts of a form.</summary>
internal sealed class FormContent() : MultipartContent("form-data"), IWatchedContent
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
