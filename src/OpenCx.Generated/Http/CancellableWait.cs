namespace OpenCx.Http;

/// <summary>
/// A wait for a task or for the end of a token, whichever comes first. A result that comes too late is disposed. What waits
/// goes on where the task ended: <c>Task.WaitAsync</c> takes another turn of the thread pool, which costs more than most reads.
/// </summary>
/// <typeparam name="T">The task's result.</typeparam>
internal sealed class CancellableWait<T> : TaskCompletionSource<T>
{
    private readonly Task<T> _task;
    private readonly CancellationToken _token;
    private readonly CancellationTokenRegistration _registration;

    internal CancellableWait(Task<T> task, CancellationToken cancellationToken)
    {
        _task = task;
        _token = cancellationToken;
        _registration = cancellationToken.Register(static wait => ((CancellableWait<T>)wait!).GiveUp(), this);
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(Finish);
    }

    private void Finish()
    {
        _registration.Dispose();
        try
        {
            var result = _task.GetAwaiter().GetResult();
            if (!TrySetResult(result))
            {
                (result as IDisposable)?.Dispose();
            }
        }
        catch (Exception exception)
        {
            // As it was thrown: a cancelled task's exception may say why.
            TrySetException(exception);
        }
    }

    // Whoever cancels is not made to run what waited.
    private void GiveUp() =>
        ThreadPool.UnsafeQueueUserWorkItem(static wait => ((CancellableWait<T>)wait!).TrySetCanceled(), this);
}
