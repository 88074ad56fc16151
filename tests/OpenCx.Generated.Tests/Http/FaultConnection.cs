using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OpenCx.Tests.Http;

/// <summary>One connection to a <see cref="FaultServer"/>.</summary>
internal sealed class FaultConnection(FaultServer server, Socket socket) : IDisposable
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] _buffer = new byte[8192];
    private string _received = string.Empty;

    public async Task RunAsync(Func<FaultConnection, Task> script)
    {
        try
        {
            await script(this);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
        {
            // The client hung up, which is what some scripts are about.
        }
        finally
        {
            socket.Dispose();
        }
    }

    /// <summary>Reads one request with its body.</summary>
    public async Task<string> ReadRequestAsync()
    {
        string head;
        for (int end; (end = _received.IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0;)
        {
            await ReceiveAsync();
        }

        head = _received[..(_received.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)];
        var length = LengthOf(head);
        while (_received.Length < head.Length + length)
        {
            await ReceiveAsync();
        }

        var request = _received[..(head.Length + length)];
        _received = _received[request.Length..];
        server.Note(request);
        return request;
    }

    /// <summary>Reads so many bytes of a request, whatever they are, and no more.</summary>
    public async Task ReadBytesAsync(int count)
    {
        for (var left = count; left > 0;)
        {
            var read = await socket.ReceiveAsync(_buffer.AsMemory(0, Math.Min(left, _buffer.Length)));
            left -= read > 0 ? read : throw new IOException("The client hung up.");
        }
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(byte[] bytes)
    {
        for (var sent = 0; sent < bytes.Length;)
        {
            sent += await socket.SendAsync(bytes.AsMemory(sent));
        }
    }

    /// <summary>Sends a whole response.</summary>
    public Task RespondAsync(int status, string body = "", string contentType = "application/json", string headers = "") =>
        RespondAsync(status, Encoding.UTF8.GetBytes(body), contentType, headers);

    /// <summary>Sends a whole response whose body is no text.</summary>
    public Task RespondAsync(int status, byte[] body, string contentType = "application/json", string headers = "") =>
        SendAsync([.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status} Status\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\n{headers}\r\n"), .. body]);

    /// <summary>Breaks the connection off so that the other side sees a reset.</summary>
    public void Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
    }

    /// <summary>Does nothing more until the test is over.</summary>
    public Task StallAsync() => _end.Task;

    public void Dispose()
    {
        _end.TrySetResult();
        socket.Dispose();
    }

    private async Task ReceiveAsync()
    {
        var read = await socket.ReceiveAsync(_buffer.AsMemory());
        _received += read > 0 ? Encoding.Latin1.GetString(_buffer, 0, read) : throw new IOException("The client hung up.");
    }

    private static int LengthOf(string head)
    {
        var line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan("Content-Length:".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}
