using System.IO.Compression;
using System.Text;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Makes answers as bytes on the wire, most of them damaged somewhere, in head or body.</summary>
internal sealed class RawHttpGenerator(Random random)
{
    private readonly JsonGenerator _json = new(random);

    public byte[] Next()
    {
        var coding = _json.Pick(["", "", "gzip", "br", "deflate", "gzip, br", "nobody-knows"]);
        var body = Encode(Encoding.UTF8.GetBytes(new AgentGenerator(random, departuresIn100: 2).Agent()), random.Next(4) == 0 ? _json.Pick(["gzip", "br", "deflate"]) : coding);
        if (random.Next(3) == 0)
        {
            body = ByteMutation.Apply(body, random);
        }

        var status = random.Next(3) == 0 ? random.Next(100, 1000) : 200;
        var head = $"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nConnection: close\r\n{(coding.Length == 0 ? string.Empty : $"Content-Encoding: {coding}\r\n")}";
        byte[] answer = random.Next(3) switch
        {
            0 => [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{head}Content-Length: {body.Length}\r\n\r\n")), .. body],
            1 => [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{head}Transfer-Encoding: chunked\r\n\r\n{body.Length:x}\r\n")), .. body, .. "\r\n0\r\n\r\n"u8],
            _ => [.. Encoding.ASCII.GetBytes(head + "\r\n"), .. body],
        };
        return random.Next(3) == 0 ? answer : ByteMutation.Apply(answer, random);
    }

    private static byte[] Encode(byte[] body, string coding)
    {
        using var packed = new MemoryStream();
        using (Stream? packer = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => null,
        })
        {
            (packer ?? packed).Write(body);
        }

        return packed.ToArray();
    }
}
