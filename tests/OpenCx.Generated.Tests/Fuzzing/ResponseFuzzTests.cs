using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Answers of any kind: what is JSON to the contract's reader is read whole, and all else is an exception that tells.</summary>
[Collection(FuzzCollection.Name)]
public partial class ResponseFuzzTests(FuzzFigures figures)
{
    private const int Cases = 100_000;

    [Fact]
    public async Task An_answer_of_any_kind_is_read_whole_or_is_an_exception_of_the_tree()
    {
        RawAnswer answer = null!;
        using var client = TestClient.Over(new StubHandler(() => answer.ToMessage()), options =>
        {
            options.MaxRetries = 0;
            options.RateLimiter = null;
            options.MaxResponseBytes = 100_000;
        });
        var outcomes = await FuzzRun.OfAsync(Cases, async random =>
        {
            answer = new RawAnswer(random);
            try
            {
                var agent = await client.CreatePhoneAgentAsync(TestClient.Request);
                AssertRead(answer, JsonConvert.SerializeObject(agent));
                return "read";
            }
            catch (OpenCxException exception)
            {
                AssertTold(answer, exception);
                return exception.GetType().Name;
            }
        });
        figures.Note("bytes, JSON, damaged answers, other charsets and lying headers, with any status from 100 to 599: an answer or an exception of the tree", outcomes);
    }

    private static void AssertRead(RawAnswer answer, string written)
    {
        Assert.True(IsSuccess(answer) && IsJsonType(answer.ContentType), $"read in spite of status or type: {answer}");
        var text = ToJson(Decode(answer));
        Assert.True(CanonicalJson.Of(text) is not null, $"read, though it is no JSON: {answer}");
        CanonicalJson.AssertSame(text, written);
    }

    private static void AssertTold(RawAnswer answer, OpenCxException exception)
    {
        Assert.DoesNotContain(TestClient.Key, exception.ToString(), StringComparison.Ordinal);
        Assert.False(exception.Message.Any(char.IsControl), $"a message of several lines, or worse, from {answer}:\n{exception.Message}");
        if (exception is OpenCxApiException api)
        {
            Assert.Equal(answer.Status, (int)api.StatusCode);
            Assert.Equal(ClassOf(answer.Status), api.GetType());
        }

        if (IsSuccess(answer))
        {
            Assert.True(exception.MayHaveBeenProcessed, $"told as not processed: {answer}");
            Assert.False(
                answer.BreaksAt is null && answer.Headers.Count == 0 && IsJsonType(answer.ContentType) && answer.Status is not (204 or 205) && CanonicalJson.Of(Decode(answer))?[0] == '{',
                $"not read, though it is an object: {answer}\n{exception.Message}");
        }
        else if (answer.BreaksAt is null)
        {
            Assert.IsAssignableFrom<OpenCxApiException>(exception);
        }
    }

    private static Type ClassOf(int status) => status switch
    {
        400 => typeof(OpenCxBadRequestException),
        401 => typeof(OpenCxAuthenticationException),
        403 => typeof(OpenCxPermissionException),
        404 => typeof(OpenCxNotFoundException),
        409 => typeof(OpenCxConflictException),
        422 => typeof(OpenCxUnprocessableException),
        429 => typeof(OpenCxRateLimitException),
        >= 500 => typeof(OpenCxServerException),
        _ => typeof(OpenCxApiException),
    };

    private static bool IsSuccess(RawAnswer answer) => answer.Status is >= 200 and < 300;

    // A type that can't be read as one counts as none, and none counts as JSON.
    private static bool IsJsonType(string? type) =>
        !System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(type, out var parsed) || parsed.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) != false;

    /// <summary>
    /// The text as JSON would have it. The client takes what loses nothing: control characters and <c>\'</c> in strings, other
    /// white space between tokens, and a comma after the last of several.
    /// </summary>
    private static string ToJson(string text) => Tolerated().Replace(text, static token => token.Value[0] switch
    {
        '"' => Control().Replace(token.Value, static match => match.Value == @"\'" ? "'" : FormattableString.Invariant($"\\u{(int)match.Value[0]:x4}")),
        ',' => string.Empty,
        _ => " ",
    });

    private static string Decode(RawAnswer answer)
    {
        var charset = System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(answer.ContentType, out var type) ? type.CharSet : null;
        var encoding = charset?.Trim('"') switch
        {
            _ when answer.Bytes.AsSpan().StartsWith(Encoding.UTF32.Preamble) => Encoding.UTF32,
            "utf-16" => Encoding.Unicode,
            "iso-8859-1" => Encoding.Latin1,
            "us-ascii" => Encoding.ASCII,
            "utf-32" => Encoding.UTF32,
            _ => Encoding.UTF8,
        };
        using var reader = new StreamReader(new MemoryStream(answer.Bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"""(?:\\.|[^""\\])*""|,(?=[\s\0]*[\]}])|[\s\0]", RegexOptions.Singleline)]
    private static partial Regex Tolerated();

    [GeneratedRegex(@"[\u0000-\u001F]|(?<=(?<!\\)(?:\\\\)*)\\'")]
    private static partial Regex Control();
}
