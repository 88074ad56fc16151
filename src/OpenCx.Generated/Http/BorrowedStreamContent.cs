using System.Net;
using System.Net.Http.Headers;

namespace OpenCx.Http;

/// <summary>Sends a caller's stream and leaves it open.</summary>
internal sealed class BorrowedStreamContent : HttpContent, IWatchedContent
{
    private readonly Stream _stream;
    private readonly long _start;

    internal BorrowedStreamContent(Stream stream, long start, string mediaType)
    {
        _stream = stream;
        _start = start;
        Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <inheritdoc/>
    public bool IsSent { get; private set; }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => CopyAsync(stream, CancellationToken.None);

#if NET
    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => CopyAsync(stream, cancellationToken);
#endif

    private Task CopyAsync(Stream target, CancellationToken cancellationToken)
    {
        IsSent |= SentContent.IsSentTo(target);
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }

        return _stream.CopyToAsync(target, 81920, cancellationToken);
    }
}
