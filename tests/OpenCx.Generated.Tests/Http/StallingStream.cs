namespace OpenCx.Tests.Http;

/// <summary>A body that begins and never goes on, whatever the token says.</summary>
internal sealed class StallingStream(byte[] start) : MemoryStream(start)
{
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody waits for more than there is.</summary>
    public Task Stalled => _stalled.Task.WaitAsync(TestTime.Limit);

    public override bool CanSeek => false;

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = Read(buffer.Span);
        if (read == 0)
        {
            _stalled.TrySetResult();
            await new TaskCompletionSource().Task;
        }

        return read;
    }
}
