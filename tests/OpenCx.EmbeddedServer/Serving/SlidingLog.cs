namespace OpenCx.EmbeddedServer.Serving;

/// <summary>
/// A rate limit over every window there is, not over windows laid end to end: it keeps the time of each request it took.
/// </summary>
internal sealed class SlidingLog(int limit, TimeSpan window, TimeProvider clock)
{
    private readonly int _limit = limit >= 1 ? limit : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A limit below 1 takes no request at all.");
    private readonly Queue<long> _taken = new();
    private readonly Lock _lock = new();

    /// <summary>Takes a request, unless the window that ends now is full.</summary>
    /// <param name="retryAfter">How long until the next request is taken; zero where this one is.</param>
    /// <returns>Whether the request is taken.</returns>
    internal bool TryTake(out TimeSpan retryAfter)
    {
        lock (_lock)
        {
            while (_taken.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= window)
            {
                _taken.Dequeue();
            }

            if (_taken.Count >= _limit)
            {
                retryAfter = window - clock.GetElapsedTime(_taken.Peek());
                return false;
            }

            _taken.Enqueue(clock.GetTimestamp());
            retryAfter = TimeSpan.Zero;
            return true;
        }
    }
}
