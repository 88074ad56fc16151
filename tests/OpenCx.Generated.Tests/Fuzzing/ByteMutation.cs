namespace OpenCx.Tests.Fuzzing;

/// <summary>Damages bytes as a bad line, a bad proxy or a bad server might.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Intruders =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0],
        [.. "\\ud83d"u8], [.. "\\"u8], [.. "\""u8], [.. "//"u8], [.. "/**/"u8], [.. ","u8], [.. ":"u8], [.. "{"u8], [.. "}"u8], [.. "["u8], [.. "]"u8], [.. "NaN"u8],
        [.. "-Infinity"u8], [.. "0x1F"u8], [.. "017"u8], [.. "1."u8], [.. ".5"u8], [.. "1e999999"u8], [.. "undefined"u8], [.. "new Date(0)"u8], [.. "'a'"u8], [.. "\u00a0"u8], [.. "\n"u8],
        [.. Enumerable.Repeat((byte)'[', 100)], [.. Enumerable.Repeat((byte)'9', 500)],
    ];

    public static byte[] Apply(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            bytes = ApplyOnce(bytes, random);
        }

        return bytes;
    }

    private static byte[] ApplyOnce(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var to = Math.Min(bytes.Length, at + random.Next(1, 40));
        switch (random.Next(6))
        {
            case 0 when at < bytes.Length:
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return bytes[..at];
            case 2:
                return [.. bytes[..at], .. bytes[to..]];
            case 3:
                return [.. bytes[..to], .. bytes[at..]];
            case 4:
                return [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]];
            default:
                return [.. bytes[..at], .. Intruders[random.Next(Intruders.Length)], .. bytes[at..]];
        }
    }
}
