using System.Threading.RateLimiting;

namespace OpenCx.RateLimiting;

/// <summary>One who waits for permits.</summary>
internal sealed class PermitWaiter(int permits)
{
    private readonly TaskCompletionSource<RateLimitLease> _lease = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal int Permits => permits;

    /// <summary>Where it stands in the queue; null once it has left.</summary>
    internal LinkedListNode<PermitWaiter>? Place { get; set; }

    internal Task<RateLimitLease> Lease => _lease.Task;

    internal void Complete(RateLimitLease lease) => _lease.SetResult(lease);

    internal void Cancel(CancellationToken cancellationToken) => _lease.TrySetCanceled(cancellationToken);
}
