using System.Threading.RateLimiting;

namespace OpenCx.RateLimiting;

/// <summary>Permits that were given.</summary>
internal sealed class PermitLease(WindowLogLimiter limiter, int permits, TimeSpan given) : RateLimitLease
{
    /// <inheritdoc/>
    public override bool IsAcquired => true;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    internal int Permits => permits;

    /// <summary>When, on the limiter's own clock.</summary>
    internal TimeSpan Given => given;

    /// <summary>Where the log keeps it while its request is under way.</summary>
    internal LinkedListNode<PermitLease>? Place { get; set; }

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = null;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            limiter.Finish(this);
        }
    }
}
