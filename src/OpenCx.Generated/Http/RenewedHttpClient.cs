#if NETSTANDARD2_0

using System.Net;

namespace OpenCx.Http;

/// <summary>
/// Clients of our own, one after the other. The handler of netstandard2.0 keeps a connection for as long as it is used, and
/// so never sees that DNS has changed; only a new one does. The old one is disposed when its last call is over.
/// </summary>
internal sealed class RenewedHttpClient(TimeProvider clock) : HttpClientSource
{
    private readonly object _lock = new();
    private readonly List<Generation> _generations = [];
    private bool _isDisposed;

    /// <inheritdoc/>
    internal override bool HasOwnConnections => true;

    /// <inheritdoc/>
    internal override HttpMessageInvoker Rent()
    {
        lock (_lock)
        {
            var current = _generations.LastOrDefault();
            if (_isDisposed)
            {
                throw new ObjectDisposedException(nameof(OpenCxClient));
            }

            if (current is null || clock.GetElapsedTime(current.Born) >= TransportHandler.ConnectionLifetime)
            {
                _generations.Add(current = new Generation(clock.GetTimestamp()));
                DisposeUnused();
            }

            current.Users++;
            return current.Client;
        }
    }

    /// <inheritdoc/>
    internal override void Return(HttpMessageInvoker client)
    {
        lock (_lock)
        {
            if (_generations.Find(generation => generation.Client == client) is { } used)
            {
                used.Users--;
                DisposeUnused();
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _generations.ForEach(static generation => generation.Client.Dispose());
            _generations.Clear();
        }
    }

    private void DisposeUnused()
    {
        for (var index = _generations.Count - 2; index >= 0; index--)
        {
            if (_generations[index].Users == 0)
            {
                _generations[index].Client.Dispose();
                _generations.RemoveAt(index);
            }
        }
    }

    private sealed class Generation(long born)
    {
        internal HttpMessageInvoker Client { get; } = new(TransportHandler.Create(DecompressionMethods.None));

        internal long Born => born;

        internal int Users { get; set; }
    }
}

#endif
