using System.IO.Compression;
using System.Text;

namespace OpenCx.Tests.Http;

/// <summary>Packs texts as a server may.</summary>
internal static class Packing
{
    public static byte[] Gzip(string text) => Pack(text, static packed => new GZipStream(packed, CompressionLevel.Optimal));

    public static byte[] Brotli(string text) => Pack(text, static packed => new BrotliStream(packed, CompressionLevel.Optimal));

    private static byte[] Pack(string text, Func<Stream, Stream> packerOf)
    {
        using var packed = new MemoryStream();
        using (var packer = packerOf(packed))
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
