using System.Text;

namespace OpenCx.Tests.Http;

/// <summary>An answer whose every byte is known, to be broken off anywhere.</summary>
internal sealed class LossyAnswer
{
    private LossyAnswer(string name, int status, string payload, string headers, byte[] body)
    {
        var head = Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nConnection: close\r\n{headers}\r\n");
        Name = name;
        Status = status;
        Payload = payload;
        HeadLength = head.Length;
        Bytes = [.. head, .. body];
    }

    public string Name { get; }

    public int Status { get; }

    /// <summary>The text that the whole body holds.</summary>
    public string Payload { get; }

    public int HeadLength { get; }

    /// <summary>Head and body.</summary>
    public byte[] Bytes { get; }

    /// <summary>Whether the end of the connection is the end of the body, so that an early one is no fault of HTTP.</summary>
    public bool EndsWithConnection { get; private init; }

    public bool IsCompressed { get; private init; }

    public static LossyAnswer OfLength(string payload, int status = 200) => Of(payload, status, Encoding.UTF8.GetBytes(payload), "plain");

    public static LossyAnswer InChunks(string payload) => Chunked(payload, Encoding.UTF8.GetBytes(payload), "plain");

    public static LossyAnswer UntilTheEnd(string payload) => new("plain, until the connection ends", 200, payload, string.Empty, Encoding.UTF8.GetBytes(payload)) { EndsWithConnection = true };

    public static LossyAnswer CompressedOfLength(string payload) => Of(payload, 200, Packing.Gzip(payload), "gzip");

    public static LossyAnswer CompressedInChunks(string payload) => Chunked(payload, Packing.Gzip(payload), "gzip");

    public static LossyAnswer CompressedUntilTheEnd(string payload) =>
        new("gzip, until the connection ends", 200, payload, "Content-Encoding: gzip\r\n", Packing.Gzip(payload)) { EndsWithConnection = true, IsCompressed = true };

    private static LossyAnswer Of(string payload, int status, byte[] body, string coding) => new(
        $"{coding}, Content-Length{(status == 200 ? string.Empty : FormattableString.Invariant($", status {status}"))}",
        status,
        payload,
        FormattableString.Invariant($"{HeaderOf(coding)}Content-Length: {body.Length}\r\n"),
        body)
    { IsCompressed = coding == "gzip" };

    private static LossyAnswer Chunked(string payload, byte[] body, string coding)
    {
        var chunks = body.Chunk(37).SelectMany(chunk => (byte[])[.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{chunk.Length:x}\r\n")), .. chunk, .. "\r\n"u8]);
        return new LossyAnswer($"{coding}, chunked", 200, payload, HeaderOf(coding) + "Transfer-Encoding: chunked\r\n", [.. chunks, .. "0\r\n\r\n"u8]) { IsCompressed = coding == "gzip" };
    }

    private static string HeaderOf(string coding) => coding == "gzip" ? "Content-Encoding: gzip\r\n" : string.Empty;
}
