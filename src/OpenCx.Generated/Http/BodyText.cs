using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace OpenCx.Http;

/// <summary>A response's body as text, in a rented array.</summary>
internal readonly struct BodyText : IDisposable
{
    private static readonly (byte[] Mark, Encoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0x00, 0x00], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    private BodyText(char[] characters, int length)
    {
        Characters = characters;
        Length = length;
    }

    internal char[] Characters { get; }

    internal int Length { get; }

    internal bool IsBlank => Characters.AsSpan(0, Length).Trim().IsEmpty;

    /// <summary>Decodes bytes by their byte order mark, or else by the charset that the content declares, or else as UTF-8.</summary>
    internal static BodyText Decode(byte[] bytes, int length, MediaTypeHeaderValue? contentType)
    {
        var (start, encoding) = FindMark(bytes.AsSpan(0, length));
        encoding ??= EncodingOf(contentType);
        var characters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(length - start));
        return new BodyText(characters, encoding.GetChars(bytes, start, length - start, characters, 0));
    }

    /// <summary>The first characters.</summary>
    internal string ToString(int length) => new(Characters, 0, Math.Min(length, Length));

    /// <inheritdoc/>
    public override string ToString() => ToString(Length);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<char>.Shared.Return(Characters);

    private static (int Length, Encoding? Encoding) FindMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (bytes.StartsWith(mark))
            {
                return (mark.Length, encoding);
            }
        }

        return (0, null);
    }

    private static Encoding EncodingOf(MediaTypeHeaderValue? contentType)
    {
        if (contentType?.CharSet?.Trim('"', '\'', ' ') is not { Length: > 0 } name || name.StartsWith("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8;
        }
    }
}
