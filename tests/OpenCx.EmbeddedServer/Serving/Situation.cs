namespace OpenCx.EmbeddedServer.Serving;

/// <summary>What a misbehaviour must know.</summary>
/// <param name="Request">The request that it is asked to treat.</param>
/// <param name="Clock">The server's clock.</param>
/// <param name="Aborted">Set when the caller is gone or the server stops.</param>
internal readonly record struct Situation(ReceivedRequest Request, TimeProvider Clock, CancellationToken Aborted);
