namespace OpenCx.RateLimiting;

/// <summary>
/// Leases whose request is under way, in the order in which they were given. They are linked to one another, for each call adds
/// one and takes one out, wherever it stands by then: nodes of their own would be as many objects more.
/// </summary>
internal sealed class LeasesUnderWay
{
    private PermitLease? _last;

    internal PermitLease? First { get; private set; }

    internal void Add(PermitLease lease)
    {
        lease.IsUnderWay = true;
        lease.Previous = _last;
        if (_last is null)
        {
            First = lease;
        }
        else
        {
            _last.Next = lease;
        }

        _last = lease;
    }

    internal void Remove(PermitLease lease)
    {
        var (previous, next) = (lease.Previous, lease.Next);
        if (previous is null)
        {
            First = next;
        }
        else
        {
            previous.Next = next;
        }

        if (next is null)
        {
            _last = previous;
        }
        else
        {
            next.Previous = previous;
        }

        lease.IsUnderWay = false;
        lease.Previous = lease.Next = null;
    }
}
