using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace OpenCx.Tests.Http;

/// <summary>
/// A server on a raw socket, so that it can do what a web framework never would. Each connection plays the next script, the
/// last one again and again.
/// </summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<FaultConnection, Task>[] _scripts;
    private readonly Channel<string> _requests = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<FaultConnection, bool> _open = new();
    private readonly Task _accepting;
    private int _requestCount;
    private int _connectionCount;

    private FaultServer(Func<FaultConnection, Task>[] scripts)
    {
        _scripts = scripts;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>How many requests were read to their end.</summary>
    public int RequestCount => Volatile.Read(ref _requestCount);

    public int ConnectionCount => Volatile.Read(ref _connectionCount);

    public static FaultServer Play(params Func<FaultConnection, Task>[] scripts) => new(scripts);

    /// <summary>An address at which nobody listens.</summary>
    public static Uri FindDeafAddress()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}");
    }

    /// <summary>Waits for the next request that was read to its end.</summary>
    public Task<string> NextRequestAsync() => _requests.Reader.ReadAsync().AsTask().WaitAsync(TestTime.Limit);

    public void Note(string request)
    {
        Interlocked.Increment(ref _requestCount);
        _requests.Writer.TryWrite(request);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        foreach (var connection in _open.Keys)
        {
            connection.Dispose();
        }
    }

    private async Task PlayAsync(FaultConnection connection, Func<FaultConnection, Task> script)
    {
        await connection.RunAsync(script);
        _open.TryRemove(connection, out _);
    }

    private async Task AcceptAsync()
    {
        for (var index = 0; ; index++)
        {
            try
            {
                var connection = new FaultConnection(this, await _listener.AcceptSocketAsync());
                Interlocked.Increment(ref _connectionCount);
                _open.TryAdd(connection, true);
                _ = PlayAsync(connection, _scripts[Math.Min(index, _scripts.Length - 1)]);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }
}
