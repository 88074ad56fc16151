using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OpenCx.Construction;
using OpenCx.Http;
using OpenCx.Telemetry;

namespace OpenCx;

/// <summary>Tells of each departure from the contract, once per kind and path in the life of a client; or throws, where responses must be strict.</summary>
internal sealed class DriftReporter(ClientSettings settings, ILogger logger)
{
    // A server that makes up a name each time must not fill the memory of a client that lives for months.
    private const int MaxReported = 1000;

    private readonly ConcurrentDictionary<(ContractDriftKind Kind, string Path), bool> _reported = new();

    /// <summary>Takes the departures of one response.</summary>
    internal DriftLog CreateLog() => new(settings.ApiKey);

    /// <summary>Reports what was seen in one response.</summary>
    /// <exception cref="OpenCxContractDriftException">Responses must be strict, and this one is not.</exception>
    internal void Report(ApiCall call, IReadOnlyList<ContractDrift> drifts, object? value)
    {
        call.Drifts = drifts.Count;
        if (drifts.Count == 0)
        {
            return;
        }

        if (settings.Options.StrictResponses)
        {
            throw new OpenCxContractDriftException(drifts, value);
        }

        foreach (var drift in drifts)
        {
            var key = (drift.Kind, drift.Path);
            if (!_reported.ContainsKey(key) && _reported.Count < MaxReported && _reported.TryAdd(key, true))
            {
                Tell(call, drift);
            }
        }
    }

    private void Tell(ApiCall call, ContractDrift drift)
    {
        Instruments.CountDrift(call.Request.OperationId, drift.Kind);
        logger.Drifted(call.Request.OperationId, drift.Kind, drift.Path, drift.Expected);
        try
        {
            settings.Options.ContractDriftDetected?.Invoke(drift);
        }
        catch (Exception exception)
        {
            logger.DriftCallbackFailed(exception);
        }
    }
}
