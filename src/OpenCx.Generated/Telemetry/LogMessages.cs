using Microsoft.Extensions.Logging;

namespace OpenCx.Telemetry;

/// <summary>Everything the client logs. No message holds the key, a request's body or a response's.</summary>
internal static partial class LogMessages
{
    internal const string Category = "OpenCx.OpenCxClient";

    [LoggerMessage(1, LogLevel.Debug, "{Operation} succeeded with status {Status} after {Attempts} attempt(s).")]
    internal static partial void Succeeded(this ILogger logger, string operation, int status, int attempts);

    [LoggerMessage(2, LogLevel.Debug, "{Operation} failed after {Attempts} attempt(s): {ErrorType}.")]
    internal static partial void Failed(this ILogger logger, string operation, int attempts, string errorType);

    [LoggerMessage(3, LogLevel.Warning, "{Operation}: attempt {Attempt} failed ({Reason}); the next follows in {Delay}.")]
    internal static partial void Retrying(this ILogger logger, string operation, int attempt, string reason, TimeSpan delay);

    [LoggerMessage(4, LogLevel.Information, "{Operation} waited {Wait} for the rate limiter.")]
    internal static partial void WaitedForPermit(this ILogger logger, string operation, TimeSpan wait);

    [LoggerMessage(5, LogLevel.Warning, "{Operation}: the response departs from the contract: {Kind} at {Path}: expected {Expected}.")]
    internal static partial void Drifted(this ILogger logger, string operation, ContractDriftKind kind, string path, string expected);

    [LoggerMessage(6, LogLevel.Error, "ContractDriftDetected threw; the call goes on.")]
    internal static partial void DriftCallbackFailed(this ILogger logger, Exception exception);
}
