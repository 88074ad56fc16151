using System.Runtime.CompilerServices;

namespace OpenCx.Http;

/// <summary>
/// A wait for a task or for the end of a call's time, whichever comes first. A result that comes too late is disposed. What waits
/// goes on where the task ended: <c>Task.WaitAsync</c> takes another turn of the thread pool, which costs more than most reads.
/// </summary>
/// <typeparam name="T">The task's result.</typeparam>
internal readonly struct LimitedWait<T>(Task<T> task, Deadline deadline) : ICriticalNotifyCompletion
{
    /// <summary>Whether there is nothing to wait for.</summary>
    public bool IsCompleted => task.IsCompleted;

    /// <summary>The awaiter, which this is itself.</summary>
    public LimitedWait<T> GetAwaiter() => this;

    /// <summary>The task's result.</summary>
    /// <exception cref="OperationCanceledException">The time has ended and the task has not.</exception>
    public T GetResult()
    {
        if (task.IsCompleted)
        {
            return task.GetAwaiter().GetResult();
        }

        _ = DropAsync(task);
        throw new OperationCanceledException(deadline.Token);
    }

    /// <inheritdoc/>
    public void OnCompleted(System.Action continuation) => UnsafeOnCompleted(continuation);

    /// <inheritdoc/>
    public void UnsafeOnCompleted(System.Action continuation) => deadline.Continue(task, continuation);

    private static async Task DropAsync(Task<T> late)
    {
        try
        {
            (await late.ConfigureAwait(false) as IDisposable)?.Dispose();
        }
        catch (Exception)
        {
            // Nobody waits for it any more, nor for what went wrong with it.
        }
    }
}
