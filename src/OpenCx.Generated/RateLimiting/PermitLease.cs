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

    /// <summary>Whether its request is under way, as far as the log knows: then it stands among the others of which that is so.</summary>
    internal bool IsUnderWay { get; set; }

    /// <summary>The one given before it among those under way.</summary>
    internal PermitLease? Previous { get; set; }

    /// <summary>The one given after it among those under way.</summary>
    internal PermitLease? Next { get; set; }

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
