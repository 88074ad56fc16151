namespace OpenCx.Http;

/// <summary>Ends a wait with its token even where the awaited code passes over the token, as handlers and streams of others may.</summary>
internal static class TaskCancellation
{
    internal static Task<T> OrCancelled<T>(this Task<T> task, CancellationToken cancellationToken) =>
        task.IsCompleted || !cancellationToken.CanBeCanceled ? task : new CancellableWait<T>(task, cancellationToken).Task;
}
