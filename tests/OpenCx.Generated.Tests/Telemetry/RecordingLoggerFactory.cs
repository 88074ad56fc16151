using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OpenCx.Tests.Telemetry;

/// <summary>Keeps every line that is logged, with its level and exception.</summary>
internal sealed class RecordingLoggerFactory(LogLevel least = LogLevel.Trace) : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(",", pairs.Select(pair => pair.Value)) : string.Empty;
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception} {values}");
    }

    public void Dispose()
    {
    }
}
