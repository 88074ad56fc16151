using System.Net;
using System.Text;
using OpenCx.Tests.Http;

namespace OpenCx.Tests.Fuzzing;

/// <summary>An answer of which nothing is certain: bytes, a status, and headers that may lie about both.</summary>
internal sealed class RawAnswer
{
    private static readonly string?[] ContentTypes =
    [
        null, "application/json", "application/json; charset=utf-8", "APPLICATION/JSON", "application/problem+json", "text/json", "application/json; charset=\"UTF-8\"",
        "application/json; charset=utf-16", "application/json; charset=iso-8859-1", "application/json; charset=us-ascii", "application/json; charset=utf-7", "application/json; charset=utf-32",
        "application/json; charset=nobody-knows", "application/json; charset=", "application/json; charset=\"\u0000\"", "application/json;;;", "/", "text/html", "application/octet-stream", "🙂", "",
    ];

    private static readonly (string Name, string Value)[] Oddities =
    [
        ("Retry-After", "0"), ("Retry-After", "-1"), ("Retry-After", "99999999999999999999"), ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"), ("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"), ("Retry-After", "soon"),
        ("Location", "/elsewhere"), ("Location", "http://"), ("Location", ":::"), ("Location", "https://user:password@evil.example/\u0000"),
        ("X-Request-Id", ""), ("X-Request-Id", new string('x', 5000)), ("X-Request-Id", "a\tb\u0001\u202e"), ("Content-Encoding", "gzip"), ("Content-Encoding", "br"), ("Content-Length", "0"), ("Content-Length", "1000000"),
        ("Content-Length", "99999999999999999999"), ("Content-Disposition", "attachment"), ("WWW-Authenticate", "\"\\"), ("bad name", "x"),
    ];

    public RawAnswer(Random random)
    {
        var json = new JsonGenerator(random);
        Status = random.Next(2) == 0 ? 200 : random.Next(100, 600);
        ContentType = random.Next(3) == 0 ? json.Pick(ContentTypes) : "application/json";
        Bytes = random.Next(6) switch
        {
            0 => Noise(random),
            1 => Encoding.UTF8.GetBytes(json.Value()),
            2 => Encoding.UTF8.GetBytes(json.Object()),
            3 => Encoding.UTF8.GetBytes(string.Concat(json.Repeat(30, () => json.Pick(Tokens)))),
            4 => Encode(new AgentGenerator(random, departuresIn100: 2).Agent(), json.Pick(Encodings)),
            _ => ByteMutation.Apply(Encoding.UTF8.GetBytes(new AgentGenerator(random, departuresIn100: 2).Agent()), random),
        };
        Headers = [.. json.Repeat(random.Next(3) == 0 ? 2 : 0, () => json.Pick(Oddities))];
        BreaksAt = random.Next(20) == 0 ? random.Next(Bytes.Length + 1) : null;
    }

    private static byte[] Encode(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static Encoding[] Encodings { get; } = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)];

    private static string[] Tokens { get; } =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\"name\"", "\"id\"", "\"flow\"", "\"\\ud800\"", "\"\\u12\"", "\"\\x\"", "\\", "null", "true", "nul", "1", "-", "+", ".", "e", "E5", "0", "01", "1e5", "Infinity", "NaN",
        " ", "\n", "\t", "\u00a0", "\ufeff", "//", "/*", "*/", "'", "new", "Date(", ")", "undefined", "\u0000", "\u001f",
    ];

    public int Status { get; }

    public string? ContentType { get; }

    public byte[] Bytes { get; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; }

    /// <summary>After how many bytes the connection breaks, if it does.</summary>
    public int? BreaksAt { get; }

    public HttpResponseMessage ToMessage()
    {
        var response = new HttpResponseMessage((HttpStatusCode)Status) { Content = new StreamContent(BreaksAt is { } at ? new BreakingStream(Bytes[..at]) : new ForwardOnlyStream(Bytes)) };
        if (ContentType is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        foreach (var (name, value) in Headers)
        {
            _ = response.Headers.TryAddWithoutValidation(name, value) || response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    public override string ToString() =>
        $"{Status} {ContentType ?? "without a type"} {string.Join(" ", Headers)}, {(BreaksAt is { } at ? $"broken at {at}: " : string.Empty)}{Convert.ToHexString(Bytes)} ({Encoding.UTF8.GetString(Bytes)})";
}
