using System.Buffers;

namespace OpenCx.Http;

/// <summary>
/// A response's body, awaited into a rented buffer up to a limit. What had come is still here when the reading fails.
/// </summary>
internal sealed class ResponseBody(int limit) : IDisposable
{
    private const int FirstBufferSize = 16 * 1024;

    // Enough to show what it was, when it is more than anybody wants to read.
    private const int ExcerptSize = 64 * 1024;

    private byte[] _bytes = [];
    private bool _isReading;

    /// <summary>The most bytes that are read.</summary>
    internal int Limit => limit;

    /// <summary>How many bytes came.</summary>
    internal int Length { get; private set; }

    /// <summary>Whether there are more bytes than the limit allows; then only the first of them are here.</summary>
    internal bool IsTooLarge { get; private set; }

    /// <summary>Whether the body was read to its end.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>The bytes from the start of the array on, <see cref="Length"/> of them.</summary>
    internal byte[] Bytes => _bytes;

    /// <summary>Reads the body to its end or the limit.</summary>
    /// <exception cref="IOException">The body broke off.</exception>
    /// <exception cref="InvalidDataException">It is not packed as it says.</exception>
    internal async Task ReadAsync(HttpContent content, bool unpacks, Deadline deadline)
    {
        _isReading = true;
        var opened = await deadline.Limit(OpenAsync(content, deadline.Token));
        using var stream = unpacks ? ContentCoding.Unpack(opened, content) : opened;

        // A length is told of what came over the network.
        var announced = stream == opened ? content.Headers.ContentLength : null;
        IsTooLarge = announced > limit;
        var most = IsTooLarge ? Math.Min(limit, ExcerptSize) : limit;

        // One byte more than announced, so that the end is seen without growing; one more than allowed, so that an excess is.
        Grow((int)Math.Min(announced + 1 ?? FirstBufferSize, most + 1L));
        while (true)
        {
            var reading = ReadAsync(stream, deadline.Token);
            var read = reading.IsCompletedSuccessfully ? reading.Result : await deadline.Limit(reading.AsTask());
            Length += read;
            if (Length > most)
            {
                Length = most;
                IsTooLarge = true;
                break;
            }

            if (read == 0)
            {
                IsComplete = !IsTooLarge;
                break;
            }

            if (Length == _bytes.Length)
            {
                Grow((int)Math.Min(_bytes.Length * 2L, most + 1L));
            }
        }

        _isReading = false;
        if (IsComplete && Length < announced)
        {
            IsComplete = false;
            throw new IOException(FormattableString.Invariant($"The body ended after {Length} of {announced} bytes."));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A read that was given up may still write into its buffer: such a one is not lent to anybody else.
        if (!_isReading && _bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
        Length = 0;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        Buffer.BlockCopy(_bytes, 0, larger, 0, Length);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }

#if NET
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) => content.ReadAsStreamAsync(cancellationToken);

    private ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken) => stream.ReadAsync(_bytes.AsMemory(Length), cancellationToken);
#else
    private static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) => content.ReadAsStreamAsync();

    private ValueTask<int> ReadAsync(Stream stream, CancellationToken cancellationToken) => new(stream.ReadAsync(_bytes, Length, _bytes.Length - Length, cancellationToken));
#endif
}
