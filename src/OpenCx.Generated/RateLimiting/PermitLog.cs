namespace OpenCx.RateLimiting;

/// <summary>
/// Which permits are out, and when each comes back. Two lists, both in the order of that time: permits under way, by when
/// they were given; permits whose request is done, by when it was. So the next one to come back is at the head of either.
/// </summary>
internal sealed class PermitLog(int limit, TimeSpan window)
{
    /// <summary>How long a request is on its way to the server at most, where nobody ever says that it is done.</summary>
    internal static readonly TimeSpan LongestTransit = TimeSpan.FromSeconds(2);

    /// <summary>For clocks that run apart, and servers that round.</summary>
    internal static readonly TimeSpan ClockMargin = TimeSpan.FromMilliseconds(50);

    private readonly LeasesUnderWay _underWay = new();
    private readonly Queue<(TimeSpan Return, int Permits)> _done = new();
    private int _out;

    /// <summary>How many permits are there to give.</summary>
    internal int Available => limit - _out;

    /// <summary>Since when all of them are; meaningless while one is out.</summary>
    internal TimeSpan IdleSince { get; private set; }

    /// <summary>Whether one is out.</summary>
    internal bool IsIdle => _out == 0;

    /// <summary>When the next permit comes back, if one is out.</summary>
    internal TimeSpan NextReturn
    {
        get
        {
            var underWay = _underWay.First is { } first ? ReturnOf(first.Given + LongestTransit) : TimeSpan.MaxValue;
            return _done.Count > 0 && _done.Peek().Return < underWay ? _done.Peek().Return : underWay;
        }
    }

    /// <summary>Gives permits.</summary>
    internal void Give(PermitLease lease)
    {
        _out += lease.Permits;
        _underWay.Add(lease);
    }

    /// <summary>Notes that the request of a lease is done.</summary>
    internal void Finish(PermitLease lease, TimeSpan now)
    {
        if (lease.IsUnderWay)
        {
            _underWay.Remove(lease);
            _done.Enqueue((ReturnOf(now), lease.Permits));
        }
    }

    /// <summary>Takes back the permits whose time has come.</summary>
    internal void TakeBack(TimeSpan now)
    {
        while (_out > 0 && NextReturn is var time && time <= now)
        {
            if (_done.Count > 0 && _done.Peek().Return == time)
            {
                _out -= _done.Dequeue().Permits;
            }
            else
            {
                var first = _underWay.First!;
                _out -= first.Permits;
                _underWay.Remove(first);
            }

            IdleSince = time;
        }
    }

    private TimeSpan ReturnOf(TimeSpan arrival) => arrival + window + ClockMargin;
}
