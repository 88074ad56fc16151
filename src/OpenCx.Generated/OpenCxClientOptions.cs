using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using OpenCx.Construction;

namespace OpenCx;

/// <summary>
/// How an <see cref="OpenCxClient"/> behaves. Everything has a default but the key. Options are frozen once a client uses
/// them: setting one afterwards throws <see cref="InvalidOperationException"/>.
/// </summary>
/// <remarks>Clients made from the same options share their <see cref="RateLimiter"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpenCxClientOptions
{
    private TimeProvider? _timeProvider;
    private RateLimiter? _rateLimiter;
    private bool _isRateLimiterSet;
    private volatile bool _isFrozen;

    /// <summary>
    /// The API key, sent as a bearer token. When it is null, the environment variable <c>OPENCX_API_KEY</c> is read as the
    /// client is made.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set => Set(ref field, value); }

    /// <summary>
    /// Where the API is: an absolute https address (http only for loopback), with or without a path and a slash at its end.
    /// When it is null, these are asked in turn: the environment variable <c>OPENCX_BASE_URL</c>, the
    /// <see cref="HttpClient.BaseAddress"/> of an injected client, the contract (<c>https://api.open.cx</c>).
    /// </summary>
    public Uri? BaseUrl { get; set => Set(ref field, value); }

    /// <summary>
    /// The longest a call may take, from the first permit of the rate limiter to the last byte of the answer, retries and
    /// the waits between them included. 100 seconds by default; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan Timeout { get; set => Set(ref field, value); } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The longest one attempt may take, from connecting to the last byte of the answer. 60 seconds by default;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit beside <see cref="Timeout"/>. On .NET a connection that the
    /// client makes itself may take 15 seconds of it: nothing was sent when those are over, so that it is safe to try again.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set => Set(ref field, value); } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How often a call is sent again, 0 to 100; 2 by default, 0 for never. A request that may have changed something is
    /// sent again only when the server certainly did not process it.
    /// </summary>
    public int MaxRetries { get; set => Set(ref field, value); } = 2;

    /// <summary>
    /// The longest <c>Retry-After</c> that is waited for, 60 seconds by default. When the server asks for more, the call fails
    /// at once and the exception says how long the server wants.
    /// </summary>
    public TimeSpan MaxRetryAfter { get; set => Set(ref field, value); } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Paces the requests, each attempt with a permit of its own. By default at most 100 in any 60 seconds, as the API
    /// documents. Any other limiter takes its place (<see cref="OpenCxRateLimiter.Create"/> makes one for other figures), and
    /// null removes it. The client never disposes it.
    /// </summary>
    public RateLimiter? RateLimiter
    {
        get => _isRateLimiterSet ? _rateLimiter : LazyInitializer.EnsureInitialized(ref _rateLimiter, () => OpenCxRateLimiter.Create(timeProvider: TimeProvider));
        set
        {
            // A configuration binder sets each option to what it is: that is no choice, and the default goes on following the clock.
            var isDefault = !_isRateLimiterSet && value is not null && ReferenceEquals(value, _rateLimiter);
            Set(ref _rateLimiter, value);
            _isRateLimiterSet = !isDefault;
        }
    }

    /// <summary>
    /// The largest response that is read, in bytes after decompression: 1 to 1,073,741,824; 8 MiB by default.
    /// </summary>
    public int MaxResponseBytes { get; set => Set(ref field, value); } = 8 * 1024 * 1024;

    /// <summary>
    /// Whether a request is checked against the contract and its prose before it is sent. On by default.
    /// </summary>
    public bool ValidateRequests { get; set => Set(ref field, value); } = true;

    /// <summary>
    /// Whether a response that departs from the contract makes the call throw <see cref="OpenCxContractDriftException"/>
    /// instead of being reported. Off by default; meant for tests and CI.
    /// </summary>
    public bool StrictResponses { get; set => Set(ref field, value); }

    /// <summary>
    /// Called when a response departs from the contract, once per kind and path in the life of a client. It may be called
    /// from several threads at once, and what it throws is logged and goes no further.
    /// </summary>
    public Action<ContractDrift>? ContractDriftDetected { get; set => Set(ref field, value); }

    /// <summary>The clock behind time-outs, retries and the default rate limiter. The system's by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider TimeProvider
    {
        get => _timeProvider ?? TimeProvider.System;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            var isDefault = ReferenceEquals(value, TimeProvider);
            Set(ref _timeProvider, isDefault ? _timeProvider : value);
            if (!isDefault && !_isRateLimiterSet)
            {
                _rateLimiter = null;
            }
        }
    }

    /// <summary>
    /// Where the client logs to. Null, the default, is nowhere; a client made by dependency injection takes the container's. What it
    /// throws at a message goes no further.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set => Set(ref field, value); }

    /// <summary>The options without the key.</summary>
    /// <returns>What is set, for a log.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"OpenCxClientOptions {{ ApiKey = {(ApiKey is null ? "not set" : "set")}, BaseUrl = {(BaseUrl is null ? "default" : BaseAddress.Describe(BaseUrl))}, Timeout = {Timeout}, AttemptTimeout = {AttemptTimeout}, MaxRetries = {MaxRetries} }}");

    /// <summary>Takes what a container offers in place of what was not set.</summary>
    internal void FallBackTo(ILoggerFactory? loggerFactory, TimeProvider? timeProvider)
    {
        LoggerFactory ??= loggerFactory;
        if (_timeProvider is null && timeProvider is not null)
        {
            TimeProvider = timeProvider;
        }
    }

    /// <summary>From here on nothing can be set.</summary>
    internal void Freeze() => _isFrozen = true;

    private void Set<T>(ref T target, T value, [CallerMemberName] string option = "")
    {
        if (_isFrozen)
        {
            throw new InvalidOperationException($"OpenCxClientOptions.{option} can no longer be set: a client uses these options. Set it before the client is made, or make new options for another client.");
        }

        target = value;
    }
}
