namespace OpenCx.Tests.Http;

/// <summary>A content of which a test sees whether it was disposed, which the stream that is read of it does not tell.</summary>
internal sealed class WatchedContent(Stream body) : StreamContent(body)
{
    public bool IsDisposed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
