namespace OpenCx.Tests.Fuzzing;

/// <summary>A body whose connection breaks after some bytes.</summary>
internal sealed class BreakingStream(byte[] start) : MemoryStream(start)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => ThrowAtEnd(base.Read(buffer, offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(ThrowAtEnd(base.Read(buffer.Span)));

    private static int ThrowAtEnd(int read) => read > 0 ? read : throw new IOException("The connection broke.");
}
