namespace OpenCx.EmbeddedServer.Serving;

/// <summary>What a misbehaviour that waits must know.</summary>
/// <param name="Clock">The server's clock.</param>
/// <param name="Aborted">Set when the caller is gone or the server stops.</param>
internal readonly record struct Situation(TimeProvider Clock, CancellationToken Aborted);
