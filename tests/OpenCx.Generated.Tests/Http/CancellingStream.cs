namespace OpenCx.Tests.Http;

/// <summary>A body of nothing, at whose end a caller gives up.</summary>
internal sealed class CancellingStream(CancellationTokenSource caller) : MemoryStream
{
    public override bool CanSeek => false;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(End());

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(End());

    private int End()
    {
        caller.Cancel();
        return 0;
    }
}
