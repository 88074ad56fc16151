namespace OpenCx.Tests.Http;

/// <summary>Each status that means something, with each form of <c>Retry-After</c>: which exception, which wait, how many requests.</summary>
[Collection(FaultCollection.Name)]
public sealed class StatusTests(FaultFigures figures)
{
    private static readonly int[] Statuses =
        [300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 415, 418, 422, 425, 429, 451, 499, 500, 501, 502, 503, 504, 507, 520, 599];

    // The clock says twelve, and a wait of more than a minute is not waited for.
    private static readonly (string? Header, TimeSpan? Wait)[] Forms =
    [
        (null, null), ("0", TimeSpan.Zero), ("7", TimeSpan.FromSeconds(7)), ("  7  ", TimeSpan.FromSeconds(7)), ("60", TimeSpan.FromSeconds(60)), ("61", TimeSpan.FromSeconds(61)),
        ("2147483647", TimeSpan.FromSeconds(int.MaxValue)), ("99999999999999999999", TimeSpan.MaxValue),
        ("Sun, 22 Nov 2026 12:00:09 GMT", TimeSpan.FromSeconds(9)), ("Sunday, 22-Nov-26 12:00:09 GMT", TimeSpan.FromSeconds(9)), ("Sun Nov 22 12:00:09 2026", TimeSpan.FromSeconds(9)),
        ("Sun, 22 Nov 2026 11:00:00 GMT", TimeSpan.Zero), ("Sun, 22 Nov 2026 14:00:00 GMT", TimeSpan.FromHours(2)),
        ("", null), ("-1", null), ("+1", null), ("1.5", null), ("7s", null), ("soon", null), ("Mon, 22 Nov 2026 12:00:09 GMT", null), ("2026-11-22T12:00:09Z", null),
    ];

    public static TheoryData<int> EachStatus => [.. Statuses];

    [Theory]
    [MemberData(nameof(EachStatus))]
    public async Task A_status_is_told_as_itself_and_only_429_is_waited_out(int status)
    {
        var run = new FaultRun();
        foreach (var (header, wait) in Forms)
        {
            var clock = new ImpatientClock();
            await using var server = FaultServer.Play(async connection =>
            {
                await connection.ReadRequestAsync();
                await connection.SendAsync(FormattableString.Invariant($"HTTP/1.1 {status} Status\r\n{(header is null ? string.Empty : $"Retry-After: {header}\r\n")}Content-Length: 0\r\n\r\n"));
                await connection.ReadRequestAsync();
                await connection.RespondAsync(200, Responses.Agent);
            });
            using var client = TestClient.At(server.Address, options =>
            {
                options.TimeProvider = clock;
                options.Timeout = Timeout.InfiniteTimeSpan;
                options.AttemptTimeout = Timeout.InfiniteTimeSpan;
                options.RateLimiter = null;
            });

            var error = await Record.ExceptionAsync(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

            run.Note((OpenCxException?)error);
            if (status == 429 && !(wait > TimeSpan.FromSeconds(60)))
            {
                Assert.Null(error);
                Assert.Equal(2, server.RequestCount);
                AssertWaited(wait, clock.Waits);
            }
            else
            {
                AssertTold(status, wait, Assert.IsAssignableFrom<OpenCxApiException>(error));
                Assert.Equal(1, server.RequestCount);
                Assert.Empty(clock.Waits);
            }
        }

        figures.Note(FormattableString.Invariant($"status {status}, with each form of Retry-After"), run, duplicates: 0);
    }

    private static void AssertWaited(TimeSpan? asked, IReadOnlyCollection<TimeSpan> waits)
    {
        var waited = waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait);
        if (asked is { } wait)
        {
            Assert.Equal(wait, waited);
        }
        else
        {
            Assert.InRange(waited, TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5));
        }
    }

    private static void AssertTold(int status, TimeSpan? wait, OpenCxApiException error)
    {
        Assert.Equal(status, (int)error.StatusCode);
        Assert.Equal(wait, error.RetryAfter);
        Assert.Equal(!(status is 307 or 308 || (status / 100 == 4 && status != 408)), error.MayHaveBeenProcessed);
    }
}
