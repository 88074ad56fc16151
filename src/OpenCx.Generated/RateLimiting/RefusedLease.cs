using System.Threading.RateLimiting;

namespace OpenCx.RateLimiting;

/// <summary>Permits that were not given, with the reason and, where it is known, when to ask again.</summary>
internal sealed class RefusedLease(string reason, TimeSpan? retryAfter) : RateLimitLease
{
    /// <inheritdoc/>
    public override bool IsAcquired => false;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames =>
        retryAfter is null ? [MetadataName.ReasonPhrase.Name] : [MetadataName.ReasonPhrase.Name, MetadataName.RetryAfter.Name];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, out object? metadata)
    {
        metadata = metadataName == MetadataName.ReasonPhrase.Name ? reason
            : metadataName == MetadataName.RetryAfter.Name ? retryAfter
            : null;
        return metadata is not null;
    }
}
