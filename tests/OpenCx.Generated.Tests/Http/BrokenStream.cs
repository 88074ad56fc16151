namespace OpenCx.Tests.Http;

/// <summary>A body whose connection broke before its first byte.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override bool CanSeek => false;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        throw new IOException("The connection was reset.");

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        throw new IOException("The connection was reset.");
}
