namespace OpenCx.Http;

/// <summary>
/// A request's content that knows whether it was sent. A handler under the client may do more than send: where it has sent the
/// request and then fails to connect, for another call or once more, that is no sign that the server did not act.
/// </summary>
internal interface IWatchedContent
{
    /// <summary>Whether anybody has begun to send it.</summary>
    bool IsSent { get; }
}
