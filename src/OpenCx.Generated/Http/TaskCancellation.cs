namespace OpenCx.Http;

/// <summary>Ends a wait with its token even where the awaited code passes over the token, as handlers and streams of others may.</summary>
internal static class TaskCancellation
{
    internal static Task<T> OrCancelled<T>(this Task<T> task, CancellationToken cancellationToken) =>
        task.IsCompleted ? task : WaitAsync(task, cancellationToken);

    private static async Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        try
        {
            return await task.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _ = task.ContinueWith(DisposeLateResult, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
    }

    private static void DisposeLateResult<T>(Task<T> task)
    {
        if (task.Exception is null && !task.IsCanceled)
        {
            (task.Result as IDisposable)?.Dispose();
        }
    }
}
