namespace OpenCx.Http;

/// <summary>Ends a wait with its token even where the awaited code passes over the token, as handlers and streams of others may.</summary>
internal static class TaskCancellation
{
    internal static Task<T> OrCancelled<T>(this Task<T> task, CancellationToken cancellationToken) =>
        task.IsCompleted ? task : WaitAsync(task, cancellationToken);

    // Task.WaitAsync goes on in another turn of the thread pool, which costs more than the read it waited for.
    private static async Task<T> WaitAsync<T>(Task<T> task, CancellationToken cancellationToken)
    {
        var ended = new TaskCompletionSource<bool>();
        var waiting = task.ConfigureAwait(false).GetAwaiter();
        waiting.UnsafeOnCompleted(() => ended.TrySetResult(true));
        using (cancellationToken.Register(static source => GiveUp((TaskCompletionSource<bool>)source!), ended))
        {
            if (await ended.Task.ConfigureAwait(false))
            {
                return waiting.GetResult();
            }
        }

        _ = task.ContinueWith(DisposeLateResult, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        throw new OperationCanceledException(cancellationToken);
    }

    // Whoever cancels is not made to run what waited.
    private static void GiveUp(TaskCompletionSource<bool> ended) =>
        ThreadPool.UnsafeQueueUserWorkItem(static source => ((TaskCompletionSource<bool>)source!).TrySetResult(false), ended);

    private static void DisposeLateResult<T>(Task<T> task)
    {
        if (task.Exception is null && !task.IsCanceled)
        {
            (task.Result as IDisposable)?.Dispose();
        }
    }
}
