namespace OpenCx.RateLimiting;

/// <summary>Those who wait for permits, in the order in which they came.</summary>
internal sealed class PermitQueue(int limit)
{
    private readonly LinkedList<PermitWaiter> _waiters = new();

    internal bool IsEmpty => _waiters.Count == 0;

    internal PermitWaiter? First => _waiters.First?.Value;

    /// <summary>How many permits are waited for.</summary>
    internal int Permits { get; private set; }

    /// <summary>How full it is, in words.</summary>
    internal string Occupancy => FormattableString.Invariant($"{Permits} of {limit} places in its queue are taken");

    internal bool HasPlaceFor(int permits) => permits <= limit - Permits;

    internal PermitWaiter Enter(int permits)
    {
        var waiter = new PermitWaiter(permits);
        waiter.Place = _waiters.AddLast(waiter);
        Permits += permits;
        return waiter;
    }

    /// <summary>Lets one go.</summary>
    /// <returns>False where it had gone already.</returns>
    internal bool Leave(PermitWaiter waiter)
    {
        if (waiter.Place is not { } place)
        {
            return false;
        }

        _waiters.Remove(place);
        waiter.Place = null;
        Permits -= waiter.Permits;
        return true;
    }
}
