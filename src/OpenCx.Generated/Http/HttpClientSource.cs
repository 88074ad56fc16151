namespace OpenCx.Http;

/// <summary>Where a client gets the <see cref="HttpClient"/> of an attempt from.</summary>
internal abstract class HttpClientSource : IDisposable
{
    /// <summary>A client for one attempt; to be given back when the answer has been read.</summary>
    internal abstract HttpClient Rent();

    /// <summary>Takes a client back.</summary>
    internal virtual void Return(HttpClient client)
    {
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
