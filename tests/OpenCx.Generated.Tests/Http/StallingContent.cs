using System.Net;

namespace OpenCx.Tests.Http;

/// <summary>A content that is pushed and not pulled, as one that decompresses may be, and never comes: nobody hands it a token.</summary>
internal sealed class StallingContent : HttpContent
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when somebody asks for the content.</summary>
    public Task Asked => _asked.Task.WaitAsync(TestTime.Limit);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _asked.TrySetResult();
        return new TaskCompletionSource().Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
