using Microsoft.Extensions.Logging;

namespace OpenCx.Tests.Telemetry;

/// <summary>A log whose disk is full.</summary>
internal sealed class FailingLoggerFactory : ILoggerFactory, ILogger
{
    private int _messages;

    /// <summary>How many messages it got.</summary>
    public int Messages => _messages;

    /// <summary>Whether it fails already when it is asked what it takes.</summary>
    public bool IsDead { get; init; }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => IsDead ? throw new IOException("no disk") : true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _messages);
        throw new IOException("disk full");
    }

    public void Dispose()
    {
    }
}
