namespace OpenCx.Http;

/// <summary>Where a client gets what sends its attempts from: an <see cref="HttpClient"/>, or what is left of one without what nobody asked of it.</summary>
internal abstract class HttpClientSource : IDisposable
{
    /// <summary>
    /// Whether its clients are the runtime's connections with nothing between: they end with their token, and the coding of a body is
    /// left to whoever asks for one. What handlers another client has nobody knows.
    /// </summary>
    internal virtual bool HasOwnConnections => false;

    /// <summary>A client for one attempt; to be given back when the answer has been read.</summary>
    internal abstract HttpMessageInvoker Rent();

    /// <summary>Takes a client back.</summary>
    internal virtual void Return(HttpMessageInvoker client)
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
