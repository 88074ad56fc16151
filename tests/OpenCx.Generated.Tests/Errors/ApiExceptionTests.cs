using System.Net;
using System.Text;
using Newtonsoft.Json;

namespace OpenCx.Tests.Errors;

public class ApiExceptionTests
{
    public static TheoryData<int, Type, bool> Families => new()
    {
        { 300, typeof(OpenCxApiException), true },
        { 304, typeof(OpenCxApiException), true },
        { 400, typeof(OpenCxBadRequestException), false },
        { 401, typeof(OpenCxAuthenticationException), false },
        { 402, typeof(OpenCxApiException), false },
        { 403, typeof(OpenCxPermissionException), false },
        { 404, typeof(OpenCxNotFoundException), false },
        { 405, typeof(OpenCxApiException), false },
        { 408, typeof(OpenCxApiException), true },
        { 409, typeof(OpenCxConflictException), false },
        { 410, typeof(OpenCxApiException), false },
        { 422, typeof(OpenCxUnprocessableException), false },
        { 429, typeof(OpenCxRateLimitException), false },
        { 451, typeof(OpenCxApiException), false },
        { 500, typeof(OpenCxServerException), true },
        { 501, typeof(OpenCxServerException), true },
        { 503, typeof(OpenCxServerException), true },
        { 599, typeof(OpenCxServerException), true },
        { 600, typeof(OpenCxApiException), true },
        { 999, typeof(OpenCxApiException), true },
    };

    public static TheoryData<string, string> Messages => new()
    {
        { """{"statusCode":400,"message":"name must not be empty","error":"Bad Request"}""", "name must not be empty" },
        { """{"statusCode":400,"message":["name must be a string","type is unknown"]}""", "name must be a string; type is unknown" },
        { """{"error":"Bad Request"}""", "Bad Request" },
        { """{"error":{"message":"deep","code":7}}""", "deep" },
        { """{"type":"about:blank","title":"Not funded","detail":"Your balance is 30.","status":400}""", "Not funded: Your balance is 30" },
        { """{"title":"Not funded"}""", "Not funded" },
        { """{"detail":"Your balance is 30."}""", "Your balance is 30" },
        { """{"message":"  spaced  "}""", "spaced" },
        { """{"message":"two\r\nlines\u0007"}""", "two lines" },
    };

    public static TheoryData<string> BodiesWithoutAnError => new(
        "", " ", "<html><h1>502 Bad Gateway</h1></html>", "Bad Gateway", "null", "[]", "\"text\"", "17", "{\"message\":", "{\"message\":\"a\"} trailing", "{\"title\":\"t\",\"status\":400}", "{}", "{\"foo\":1}",
        $"{{{string.Join(",", Enumerable.Range(0, 1500).Select(index => $"\"k{index}\":0"))}}}");

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Each_status_has_its_class_and_says_whether_the_server_may_have_acted(int status, Type type, bool mayHaveBeenProcessed)
    {
        var error = await FailAsync(() => Responses.Json((HttpStatusCode)status, """{"message":"told"}""").With("x-request-id", "r-1"));

        Assert.IsType(type, error);
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal(mayHaveBeenProcessed, error.MayHaveBeenProcessed);
        Assert.Equal("r-1", error.RequestId);
        Assert.Contains("POST /phone was answered " + status, error.Message, StringComparison.Ordinal);
        Assert.Contains("Request id: r-1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task The_message_leads_with_the_servers_own(string body, string message)
    {
        var error = await FailAsync(() => Responses.Json(HttpStatusCode.BadRequest, body));

        Assert.StartsWith(message + ". POST /phone was answered 400 Bad Request", error.Message, StringComparison.Ordinal);
        Assert.Equal(body, error.ResponseBody);
    }

    [Fact]
    public async Task The_contracts_error_is_parsed_whatever_its_content_type()
    {
        var error = await FailAsync(() => Responses.Text(HttpStatusCode.BadRequest, """{"statusCode":400,"message":"no","error":"Bad Request","traceId":"t-1"}""", "text/plain"));

        Assert.Equal(400, error.Error!.StatusCode);
        Assert.Equal("no", error.Error.Message);
        Assert.Equal("Bad Request", error.Error.Error);
        Assert.Equal("t-1", (string?)error.Error.AdditionalProperties["traceId"]);
    }

    [Theory]
    [MemberData(nameof(BodiesWithoutAnError))]
    public async Task A_body_that_is_no_error_of_the_contract_is_kept_as_text(string body)
    {
        var error = await FailAsync(() => Responses.Text(HttpStatusCode.BadGateway, body, "text/html").With("Retry-After", "5"));

        Assert.IsType<OpenCxServerException>(error);
        Assert.Null(error.Error);
        Assert.Equal(body, error.ResponseBody);
        Assert.Equal(TimeSpan.FromSeconds(5), error.RetryAfter);
        Assert.Equal("text/html; charset=utf-8", Assert.Single(error.Headers["content-type"]));
    }

    [Fact]
    public async Task A_body_is_kept_up_to_64_KiB()
    {
        var error = await FailAsync(() => Responses.Text(HttpStatusCode.InternalServerError, new string('x', 200_000), "text/plain"));

        Assert.Equal(64 * 1024, error.ResponseBody.Length);
    }

    [Fact]
    public async Task An_error_without_end_is_not_read_to_it()
    {
        var body = new EndlessStream();
        var error = await FailAsync(() => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StreamContent(body) });

        Assert.IsType<OpenCxServerException>(error);
        Assert.InRange(body.BytesRead, 64 * 1024, 1024 * 1024);
    }

    [Fact]
    public async Task An_error_larger_than_any_response_may_be_is_still_that_error()
    {
        var error = await FailAsync(() => Responses.Text(HttpStatusCode.Forbidden, new string('x', 200_000), "text/plain"), options => options.MaxResponseBytes = 1000);

        Assert.IsType<OpenCxPermissionException>(error);
        Assert.Equal(1000, error.ResponseBody.Length);
    }

    [Theory]
    [InlineData("x-request-id")]
    [InlineData("request-id")]
    [InlineData("x-correlation-id")]
    [InlineData("cf-ray")]
    public async Task The_request_id_is_found_in_the_headers_that_servers_use(string header) =>
        Assert.Equal("r-1", (await FailAsync(() => new HttpResponseMessage(HttpStatusCode.NotFound).With(header, "r-1"))).RequestId);

    [Fact]
    public async Task A_key_that_the_server_repeats_stands_nowhere_in_the_error()
    {
        var echo = $$"""{"statusCode":401,"message":"Bearer {{TestClient.Key}} is wrong","error":"{{TestClient.Key}}"}""";
        var error = await FailAsync(() => Responses.Json(HttpStatusCode.Unauthorized, echo).With("X-Echo", TestClient.Key).With("x-request-id", TestClient.Key));

        Assert.StartsWith("Bearer [redacted] is wrong. ", error.Message, StringComparison.Ordinal);
        var all = string.Join("|", error, error.ResponseBody, error.RequestId, error.Error!.Message, error.Error.Error, string.Join(",", error.Headers.SelectMany(header => header.Value)));
        Assert.DoesNotContain(TestClient.Key, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_the_server_repeats_stands_nowhere_in_the_causes_either()
    {
        using var client = TestClient.Answering(() => Responses.Json(HttpStatusCode.OK, $$"""{"{{TestClient.Key}}":nul"""));

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Contains("Path '[redacted]'", error.InnerException!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.Key, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_a_failure_of_the_connection_stands_nowhere()
    {
        foreach (var failure in (Exception[])[new HttpRequestException($"bad header: {TestClient.Key}"), new OperationCanceledException("late", new TimeoutException($"bad header: {TestClient.Key}"))])
        {
            using var client = TestClient.Over(new ScriptedHandler(_ => throw failure), options => options.MaxRetries = 0);

            var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

            Assert.Equal(failure is OperationCanceledException, error.IsTimeout);
            Assert.Contains("bad header: [redacted]", error.InnerException!.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(TestClient.Key, error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_key_does_not_begin_where_a_reason_is_cut()
    {
        using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.BadRequest) { ReasonPhrase = new string('r', 90) + TestClient.Key });

        var error = await Assert.ThrowsAsync<OpenCxBadRequestException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.DoesNotContain(TestClient.Key[..9], error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_told_up_to_a_hundred_characters()
    {
        foreach (var (length, told) in new[] { (100, 100), (101, 100) })
        {
            using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.BadRequest) { ReasonPhrase = new string('r', length) });

            var error = await Assert.ThrowsAsync<OpenCxBadRequestException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

            Assert.Equal(told, error.Message.Split(' ').Max(word => word.TakeWhile(character => character == 'r').Count()));
        }
    }

    [Fact]
    public async Task A_key_spelt_in_escapes_stands_nowhere_in_the_error()
    {
        var escaped = string.Concat(TestClient.Key.Select(character => $"\\u{(int)character:x4}"));
        var error = await FailAsync(() => Responses.Json(HttpStatusCode.Unauthorized, $$"""{"message":"{{escaped}} is wrong"}"""));

        Assert.DoesNotContain(TestClient.Key, error.ToString() + error.Error?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk\"live\"0123456789")]
    [InlineData("sk\\live\\0123456789")]
    [InlineData("\\\\sk\\\\live\\\\0123456789")]
    [InlineData("sk/live+0123456789")]
    public async Task A_key_that_JSON_spells_otherwise_stands_nowhere_in_the_error(string key)
    {
        string Say(string what) => $$"""{"statusCode":401,"message":"C:\\{{what}} is wrong"}""";
        var spelt = JsonConvert.ToString(key)[1..^1].Replace("/", "\\/", StringComparison.Ordinal).Replace("+", "\\u002B", StringComparison.Ordinal);

        var error = await FailAsync(() => Responses.Json(HttpStatusCode.Unauthorized, Say(spelt)), options => options.ApiKey = key);

        Assert.StartsWith("C:\\[redacted] is wrong. ", error.Message, StringComparison.Ordinal);
        Assert.Equal("C:\\[redacted] is wrong", error.Error!.Message);
        Assert.Equal(Say("[redacted]"), error.ResponseBody);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    public async Task A_key_whose_end_was_cut_off_is_not_told_either(int status)
    {
        var escaped = string.Concat(TestClient.Key.Select(character => $"\\u{(int)character:x4}"));
        foreach (var (spelt, length, shown) in ((string, int, string)[])[(TestClient.Key, 24, "[redacted]"), (TestClient.Key, 4, "[redacted]"), (TestClient.Key, 3, "sk-"), (escaped, 29, "[redacted]"), (escaped, 24, "[redacted]")])
        {
            const string Lead = """{"message":"no such key: """;

            var error = await FailAsync(() => Responses.Json((HttpStatusCode)status, Lead + spelt), options => options.MaxResponseBytes = Lead.Length + length);

            Assert.Equal(Lead + shown, error.ResponseBody);
        }
    }

    [Fact]
    public async Task A_key_amid_which_the_answer_breaks_off_is_not_told_either()
    {
        static HttpResponseMessage Respond()
        {
            var response = Responses.Json(HttpStatusCode.OK, "key: " + TestClient.Key[..^1]);
            response.Content.Headers.ContentLength = 1000;
            return response;
        }

        using var client = TestClient.Answering(Respond, options => options.MaxRetries = 0);

        var error = await Assert.ThrowsAsync<OpenCxConnectionException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal("key: [redacted]", error.ResponseBody);
    }

    [Fact]
    public async Task How_a_key_begins_may_be_told()
    {
        var said = "Keys begin with " + TestClient.Key[..7];

        Assert.Equal(said, (await FailAsync(() => Responses.Text(HttpStatusCode.Unauthorized, said, "text/plain"))).ResponseBody);
    }

    [Fact]
    public async Task A_key_that_is_a_members_name_stands_nowhere_in_the_causes()
    {
        var comment = await FailAsync(() => Responses.Json(HttpStatusCode.OK, $$$"""{"{{{TestClient.Key}}}":{"a":/*b*/1}}"""));
        Assert.Equal("[redacted].a", Assert.IsType<JsonReaderException>(comment.InnerException).Path);

        const string Key = "sk'live'0123456789";
        var quoted = await FailAsync(() => Responses.Json(HttpStatusCode.OK, $$"""{"{{Key}}":nul"""), options => options.ApiKey = Key);
        Assert.Contains("Path '['[redacted]']'", quoted.InnerException!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "", "application/json", "its body is empty")]
    [InlineData(200, " \n", "application/json", "its body is empty")]
    [InlineData(204, "", "application/json", "its body is empty")]
    [InlineData(200, "<html></html>", "text/html", "its content type is text/html and not JSON")]
    [InlineData(200, """{"id":"1"}""", "text/plain", "its content type is text/plain and not JSON")]
    [InlineData(200, "{\"id\":", "application/json", "its body is not what the contract says")]
    [InlineData(200, "[]", "application/json", "its body is not what the contract says")]
    [InlineData(200, "null", "application/json", "its body is not what the contract says")]
    [InlineData(200, "\"agent\"", "application/json", "its body is not what the contract says")]
    [InlineData(200, "{}{}", "application/json", "its body is not what the contract says")]
    [InlineData(200, "\0\u0001garbage", "application/json", "its body is not what the contract says")]
    public async Task A_success_that_cannot_be_read_is_told_with_everything_that_came(int status, string body, string contentType, string fault)
    {
        var error = await FailAsync(() => Responses.Text((HttpStatusCode)status, body, contentType).With("x-request-id", "r-1"));

        Assert.IsType<OpenCxApiException>(error);
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Contains($"POST /phone succeeded ({status}", error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
        Assert.Equal(status == 204 ? "" : body, error.ResponseBody);
        Assert.Equal("r-1", error.RequestId);
        Assert.True(error.MayHaveBeenProcessed);
    }

    [Theory]
    [InlineData(200, """{"a\nFATAL b":nul""")]
    [InlineData(200, "[\u0001")]
    [InlineData(400, """{"message":"a\r\nFATAL b"}""")]
    [InlineData(400, "")]
    public async Task A_message_is_one_line_whatever_the_server_sends(int status, string body)
    {
        using var client = TestClient.Answering(() => Responses.Json((HttpStatusCode)status, body).With("X-Request-Id", "r\u0001\u0085FATAL"));

        var error = await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.DoesNotContain(error.Message, char.IsControl);
        Assert.Contains("Request id: r FATAL.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deep_nesting_is_unreadable_and_harmless()
    {
        var error = await FailAsync(() => Responses.Json(HttpStatusCode.OK, """{"flow":""" + new string('[', 100_000) + new string(']', 100_000) + "}"));

        Assert.Contains("its body is not what the contract says", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    [InlineData("UTF-8")]
    public async Task A_declared_charset_is_honoured(string charset)
    {
        var bytes = Encoding.GetEncoding(charset).GetBytes("""{"message":"Grüße"}""");
        var error = await FailAsync(() => Bytes(bytes, $"application/json; charset=\"{charset}\""));

        Assert.Equal("Grüße", error.Error!.Message);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_byte_order_mark_goes_before_the_declared_charset(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("""{"message":"Grüße"}""")];
        var error = await FailAsync(() => Bytes(bytes, "application/json; charset=iso-8859-1"));

        Assert.Equal("Grüße", error.Error!.Message);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    [InlineData("")]
    public async Task A_charset_that_nobody_knows_counts_as_utf_8(string charset)
    {
        var error = await FailAsync(() => Bytes(Encoding.UTF8.GetBytes("""{"message":"Grüße"}"""), $"application/json; charset={charset}"));

        Assert.Equal("Grüße", error.Error!.Message);
    }

    [Fact]
    public async Task A_success_without_a_content_type_is_read()
    {
        using var client = TestClient.Answering(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Responses.Agent)) });

        Assert.Equal("agent-1", (await client.CreatePhoneAgentAsync(TestClient.Request)).Id);
    }

    [Fact]
    public void Exceptions_can_be_made_by_a_test_double()
    {
        var error = new OpenCxRateLimitException("slow down", new OpenCxErrorResponse { StatusCode = (HttpStatusCode)429, RetryAfter = TimeSpan.FromSeconds(3) });

        Assert.Equal(TimeSpan.FromSeconds(3), error.RetryAfter);
        Assert.Empty(error.Headers);
        Assert.Equal("", error.ResponseBody);
        Assert.True(new OpenCxServerException("down", new OpenCxErrorResponse(), mayHaveBeenProcessed: true).MayHaveBeenProcessed);
    }

    [Fact]
    public void Exceptions_are_not_made_of_nothing()
    {
        Assert.Equal("response", Assert.Throws<ArgumentNullException>(() => new OpenCxApiException("refused", null!)).ParamName);
        Assert.Equal("drifts", Assert.Throws<ArgumentNullException>(() => new OpenCxContractDriftException(null!, value: null)).ParamName);
        Assert.Equal("faults", Assert.Throws<ArgumentNullException>(() => new OpenCxValidationException(null!)).ParamName);
    }

    private static HttpResponseMessage Bytes(byte[] bytes, string contentType)
    {
        var response = new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(bytes) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return response;
    }

    private static async Task<OpenCxApiException> FailAsync(Func<HttpResponseMessage> respond, Action<OpenCxClientOptions>? configure = null)
    {
        using var client = TestClient.Answering(respond, options =>
        {
            options.MaxRetries = 0;
            configure?.Invoke(options);
        });
        return await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request));
    }
}
