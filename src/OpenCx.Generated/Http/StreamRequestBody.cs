namespace OpenCx.Http;

/// <summary>Bytes sent as they are, read from the stream's position at the time of the call.</summary>
internal sealed class StreamRequestBody(Stream stream, string mediaType) : RequestBody
{
    private readonly long _start = stream.CanSeek ? stream.Position : 0;

    /// <inheritdoc/>
    internal override bool CanBeSentAgain => stream.CanSeek;

    /// <inheritdoc/>
    internal override HttpContent CreateContent() => new BorrowedStreamContent(stream, _start, mediaType);
}
