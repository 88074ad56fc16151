using System.Net;

namespace OpenCx.Tests.Errors;

/// <summary>What an error says, word for word: it is what a person reads first, and often all that is left of it in a log.</summary>
public class ErrorTextTests
{
    private const string Answered = "POST /phone was answered 400 Bad Request";

    [Fact]
    public async Task An_error_status_without_a_message_is_told_alone() =>
        Assert.Equal(Answered + ".", (await FailAsync(() => new HttpResponseMessage(HttpStatusCode.BadRequest))).Message);

    [Theory]
    [InlineData(1000, "")]
    [InlineData(1001, "…")]
    public async Task A_message_of_the_server_is_shown_up_to_a_thousand_characters(int length, string end)
    {
        var error = await FailAsync(() => Responses.Json(HttpStatusCode.BadRequest, $$"""{"message":"{{new string('m', length)}}"}"""));

        Assert.Equal($"{new string('m', 1000 - end.Length)}{end}. {Answered}.", error.Message);
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "…")]
    public async Task A_request_id_is_shown_up_to_two_hundred_characters(int length, string end)
    {
        var id = new string('i', length);
        var error = await FailAsync(() => new HttpResponseMessage(HttpStatusCode.BadRequest).With("x-request-id", id));

        Assert.Equal($"{Answered}. Request id: {new string('i', 200 - end.Length)}{end}.", error.Message);
        Assert.Equal(id, error.RequestId);
    }

    [Theory]
    [InlineData("""{"message":" ","error":"Bad Request"}""", "Bad Request")]
    [InlineData("""{"message":[],"error":"Bad Request"}""", "Bad Request")]
    [InlineData("""{"message":["one",2],"error":"Bad Request"}""", "Bad Request")]
    [InlineData("""{"message":"told","error":{"message":"deep"},"title":"titled"}""", "told")]
    [InlineData("""{"title":"titled","error":{"message":"deep"}}""", "titled")]
    public async Task The_first_text_that_says_something_leads(string body, string message) =>
        Assert.StartsWith($"{message}. {Answered}", (await FailAsync(() => Responses.Json(HttpStatusCode.BadRequest, body))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_body_is_not_cut_within_a_character()
    {
        var body = new string('x', (64 * 1024) - 1) + "\U0001F4DE";

        var error = await FailAsync(() => Responses.Text(HttpStatusCode.BadRequest, body, "text/plain"));

        Assert.Equal(body[..^2], error.ResponseBody);
    }

    [Fact]
    public async Task A_message_is_not_cut_within_a_character()
    {
        var error = await FailAsync(() => Responses.Json(HttpStatusCode.BadRequest, $$"""{"message":"{{new string('m', 998)}}\ud83d\udcde\ud83d\udcde"}"""));

        Assert.Equal($"{new string('m', 998)}…. {Answered}.", error.Message);
    }

    [Fact]
    public async Task A_body_of_64_KiB_is_kept_whole()
    {
        var body = new string('x', (64 * 1024) - 2) + "\U0001F4DE";

        var error = await FailAsync(() => Responses.Text(HttpStatusCode.BadRequest, body, "text/plain"));

        Assert.Equal(body, error.ResponseBody);
    }

    [Fact]
    public async Task A_redirect_says_where_it_points_without_what_may_be_secret()
    {
        var error = await FailAsync(() => new HttpResponseMessage(HttpStatusCode.PermanentRedirect).With("Location", "https://user:word@elsewhere.example/phone?token=1"));

        Assert.Equal(
            "POST /phone was answered 308 Permanent Redirect, which points to https://elsewhere.example/phone and is not followed.",
            error.Message);
    }

    [Fact]
    public async Task A_limiter_that_gives_no_permit_is_told_with_its_reason()
    {
        using var limiter = OpenCxRateLimiter.Create(1, TimeSpan.FromSeconds(60), 0);
        limiter.AttemptAcquire().Dispose();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options => options.RateLimiter = limiter);

        var error = await Assert.ThrowsAsync<OpenCxRateLimitQueueException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Equal("POST /phone was not sent: the rate limiter gave no permit: 0 of 0 places in its queue are taken.", error.Message);
    }

    [Fact]
    public async Task A_limiter_that_fails_is_told_with_what_it_said()
    {
        var limiter = OpenCxRateLimiter.Create();
        limiter.Dispose();
        using var client = TestClient.Over(ScriptedHandler.Answering(Responses.Created), options => options.RateLimiter = limiter);

        var error = await Assert.ThrowsAsync<OpenCxException>(() => client.CreatePhoneAgentAsync(TestClient.Request));

        Assert.Contains(Environment.NewLine, error.InnerException!.Message, StringComparison.Ordinal);
        Assert.Equal($"POST /phone was not sent: the rate limiter failed ({error.InnerException.Message.Replace(Environment.NewLine, " ", StringComparison.Ordinal)}).", error.Message);
    }

    [Fact]
    public async Task Every_fault_of_a_request_stands_in_the_message()
    {
        using var client = TestClient.Answering(Responses.Created);

        var error = await Assert.ThrowsAsync<OpenCxValidationException>(() => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Language = [], Name = "Front desk", HandoffPhoneNumber = "1" }));

        Assert.Equal($"The request was not sent. {error.Faults[0].ErrorMessage} {error.Faults[1].ErrorMessage}", error.Message);
        Assert.Equal(2, error.Faults.Count);
    }

    private static async Task<OpenCxApiException> FailAsync(Func<HttpResponseMessage> respond)
    {
        using var client = TestClient.Answering(respond, options => options.MaxRetries = 0);
        return await Assert.ThrowsAnyAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request));
    }
}
