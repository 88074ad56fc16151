namespace OpenCx.EmbeddedServer;

/// <summary>How an <see cref="EmbeddedOpenCx"/> answers while it behaves.</summary>
public sealed record EmbeddedOpenCxOptions
{
    /// <summary>The bearer token it asks for.</summary>
    public string ApiKey { get; init; } = "embedded-opencx-key";

    /// <summary>What decides ids and sampled values: the same seed and the same requests give the same answers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What stands in nullable members that neither the request nor a documented default fills.</summary>
    public NullableMembers NullableMembers { get; init; } = NullableMembers.Null;

    /// <summary>The clock for <c>created_at</c>, the rate limit and delays.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The documented rate: how many requests it takes in any <see cref="RateWindow"/>; at least 1.</summary>
    public int RateLimit { get; init; } = 100;

    /// <summary>The window of <see cref="RateLimit"/>.</summary>
    public TimeSpan RateWindow { get; init; } = TimeSpan.FromMinutes(1);
}
