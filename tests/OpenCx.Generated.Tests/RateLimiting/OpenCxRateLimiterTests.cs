using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;

namespace OpenCx.Tests.RateLimiting;

public class OpenCxRateLimiterTests
{
    private static readonly TimeSpan ReturnAfterDisposal = TimeSpan.FromSeconds(60.05);

    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public void The_default_is_the_limit_that_the_api_documents()
    {
        using var limiter = OpenCxRateLimiter.Create(timeProvider: _clock);

        Assert.Equal(100, Enumerable.Range(0, 150).Count(_ => limiter.AttemptAcquire().IsAcquired));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_keeps_nothing_of_what_flows_with_the_first_who_waits(bool isFlowSuppressed)
    {
        using var limiter = OpenCxRateLimiter.Create(1, TimeSpan.FromHours(1), 1);
        limiter.AttemptAcquire().Dispose();

        var flowing = Wait(limiter, isFlowSuppressed);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(flowing.IsAlive);
        Assert.False(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public void A_permit_comes_back_a_window_and_a_margin_after_its_request_is_done()
    {
        using var limiter = Create(permits: 1);
        var lease = limiter.AttemptAcquire();
        _clock.Advance(TimeSpan.FromSeconds(1.5));
        lease.Dispose();

        _clock.Advance(ReturnAfterDisposal - TimeSpan.FromTicks(1));
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.True(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task A_permit_that_is_back_is_given_where_nobody_may_wait_for_one()
    {
        using var limiter = Create(permits: 1, queue: 0);
        limiter.AttemptAcquire().Dispose();

        _clock.Advance(ReturnAfterDisposal - TimeSpan.FromTicks(1));
        Assert.False((await limiter.AcquireAsync()).IsAcquired);
        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.True((await limiter.AcquireAsync()).IsAcquired);
    }

    [Fact]
    public void A_permit_whose_request_goes_on_comes_back_too()
    {
        using var limiter = Create(permits: 1);
        var slow = limiter.AttemptAcquire();
        _clock.Advance(TimeSpan.FromSeconds(2) + ReturnAfterDisposal);

        Assert.True(limiter.AttemptAcquire().IsAcquired);
        slow.Dispose();
        Assert.Equal(0, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Who_waits_is_served_as_soon_as_a_request_that_is_done_allows()
    {
        using var limiter = Create(permits: 1);
        var lease = limiter.AttemptAcquire();
        var waiting = limiter.AcquireAsync().AsTask();
        lease.Dispose();

        _clock.Advance(ReturnAfterDisposal - TimeSpan.FromMilliseconds(1));
        Assert.False(waiting.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True((await waiting.WaitAsync(TestTime.Limit)).IsAcquired);
    }

    [Fact]
    public async Task Those_who_wait_are_served_in_order_whatever_they_ask_for()
    {
        using var limiter = Create(permits: 3);
        limiter.AttemptAcquire(3).Dispose();
        var large = limiter.AcquireAsync(3).AsTask();
        var small = limiter.AcquireAsync(1).AsTask();

        _clock.Advance(ReturnAfterDisposal);
        (await large.WaitAsync(TestTime.Limit)).Dispose();
        Assert.False(small.IsCompleted);
        Assert.False(limiter.AttemptAcquire().IsAcquired);

        _clock.Advance(ReturnAfterDisposal);
        Assert.True((await small.WaitAsync(TestTime.Limit)).IsAcquired);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_queue_to_the_next()
    {
        using var limiter = Create(permits: 2, queue: 3);
        limiter.AttemptAcquire(1).Dispose();
        using var giveUp = new CancellationTokenSource();
        var large = limiter.AcquireAsync(2, giveUp.Token).AsTask();
        var small = limiter.AcquireAsync(1).AsTask();
        Assert.False(small.IsCompleted);

        giveUp.Cancel();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => large.WaitAsync(TestTime.Limit));
        Assert.Equal(giveUp.Token, cancelled.CancellationToken);
        Assert.True((await small.WaitAsync(TestTime.Limit)).IsAcquired);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentQueuedCount);
    }

    [Fact]
    public async Task A_cancelled_token_takes_no_permit()
    {
        using var limiter = Create(permits: 1);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await limiter.AcquireAsync(1, new CancellationToken(canceled: true)));
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task A_full_queue_refuses_and_says_when_to_come_back()
    {
        using var limiter = Create(permits: 1, queue: 1);
        limiter.AttemptAcquire().Dispose();
        var waiting = limiter.AcquireAsync().AsTask();

        using var refused = await limiter.AcquireAsync();

        Assert.False(refused.IsAcquired);
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter));
        Assert.Equal(ReturnAfterDisposal + TimeSpan.FromSeconds(60), retryAfter);
        Assert.True(refused.TryGetMetadata(MetadataName.ReasonPhrase, out var reason));
        Assert.Equal("1 of 1 places in its queue are taken", reason);
        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public async Task When_to_come_back_counts_from_now_and_past_those_who_wait()
    {
        using var limiter = Create(permits: 2, queue: 3);
        limiter.AttemptAcquire(2).Dispose();
        _ = limiter.AcquireAsync(2).AsTask();
        _ = limiter.AcquireAsync(1).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(20));

        using var refused = await limiter.AcquireAsync();

        // The two come back in what is left of their minute; they serve the first in the queue, and the next two the second.
        Assert.True(refused.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter));
        Assert.Equal(ReturnAfterDisposal - TimeSpan.FromSeconds(20) + TimeSpan.FromSeconds(60), retryAfter);
    }

    [Fact]
    public void Statistics_see_a_permit_that_came_back_meanwhile()
    {
        using var limiter = Create(permits: 1);
        limiter.AttemptAcquire().Dispose();

        _clock.Advance(ReturnAfterDisposal);

        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Disposal_in_either_way_ends_every_wait()
    {
        var limiter = Create(permits: 1);
        limiter.AttemptAcquire().Dispose();
        var waiting = limiter.AcquireAsync().AsTask();

        await limiter.DisposeAsync();

        using var refused = await waiting.WaitAsync(TestTime.Limit);
        Assert.False(refused.IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => limiter.AttemptAcquire());
    }

    [Fact]
    public void Asking_for_no_permit_tells_whether_there_is_one()
    {
        using var limiter = Create(permits: 1);

        Assert.True(limiter.AttemptAcquire(0).IsAcquired);
        Assert.True(limiter.AttemptAcquire(1).IsAcquired);
        Assert.False(limiter.AttemptAcquire(0).IsAcquired);
    }

    [Fact]
    public async Task Statistics_count_what_happened()
    {
        using var limiter = Create(permits: 2, queue: 2);
        limiter.AttemptAcquire(2).Dispose();
        limiter.AttemptAcquire(1).Dispose();
        var waiting = limiter.AcquireAsync(2);

        var busy = limiter.GetStatistics()!;
        Assert.Equal((0L, 2L, 1L, 1L), (busy.CurrentAvailablePermits, busy.CurrentQueuedCount, busy.TotalSuccessfulLeases, busy.TotalFailedLeases));

        _clock.Advance(ReturnAfterDisposal);
        (await waiting).Dispose();
        var served = limiter.GetStatistics()!;
        Assert.Equal((0L, 0L, 2L), (served.CurrentAvailablePermits, served.CurrentQueuedCount, served.TotalSuccessfulLeases));
    }

    [Fact]
    public void It_is_idle_while_all_permits_are_there()
    {
        using var limiter = Create(permits: 1);
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(TimeSpan.FromSeconds(5), limiter.IdleDuration);

        limiter.AttemptAcquire().Dispose();
        Assert.Null(limiter.IdleDuration);

        _clock.Advance(ReturnAfterDisposal + TimeSpan.FromSeconds(7));
        Assert.Equal(TimeSpan.FromSeconds(7), limiter.IdleDuration);
    }

    [Fact]
    public async Task Disposal_refuses_those_who_wait_and_all_who_come()
    {
        var limiter = Create(permits: 1);
        var lease = limiter.AttemptAcquire();
        var waiting = limiter.AcquireAsync().AsTask();

        await limiter.DisposeAsync();
        limiter.Dispose();
        lease.Dispose();

        Assert.False((await waiting.WaitAsync(TestTime.Limit)).IsAcquired);
        Assert.Throws<ObjectDisposedException>(() => limiter.AttemptAcquire());
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await limiter.AcquireAsync());
    }

    [Theory]
    [InlineData(0, 60, 1, "permitLimit")]
    [InlineData(-1, 60, 1, "permitLimit")]
    [InlineData(1, 0, 1, "window")]
    [InlineData(1, -1, 1, "window")]
    [InlineData(1, 1e7, 1, "window")]
    [InlineData(1, 60, -1, "queueLimit")]
    public void Figures_that_make_no_sense_are_refused_by_name(int permits, double seconds, int queue, string name)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => OpenCxRateLimiter.Create(permits, TimeSpan.FromSeconds(seconds), queue));

        Assert.Equal(name, error.ParamName);
        Assert.Contains("Expected", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_window_may_be_as_long_as_a_timer_can_count()
    {
        using var limiter = OpenCxRateLimiter.Create(1, TimeSpan.FromDays(24), timeProvider: _clock);
        limiter.AttemptAcquire().Dispose();

        _clock.Advance(TimeSpan.FromDays(24));
        Assert.False(limiter.AttemptAcquire().IsAcquired);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(limiter.AttemptAcquire().IsAcquired);
    }

    [Fact]
    public async Task More_permits_than_there_are_can_never_be_given()
    {
        using var limiter = Create(permits: 2);

        var error = Assert.Throws<ArgumentOutOfRangeException>(() => limiter.AttemptAcquire(3));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await limiter.AcquireAsync(3));

        Assert.Equal("permitCount", error.ParamName);
        Assert.StartsWith("Expected at most 2, which is all the permits there are.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_says_why_and_when_to_ask_again_where_that_is_known()
    {
        var limiter = Create(permits: 1);
        using var given = limiter.AttemptAcquire();
        using var refused = limiter.AttemptAcquire();
        var waiting = limiter.AcquireAsync().AsTask();
        limiter.Dispose();
        using var disposed = await waiting.WaitAsync(TestTime.Limit);

        Assert.Empty(given.MetadataNames);
        Assert.False(given.TryGetMetadata(MetadataName.ReasonPhrase.Name, out _));
        Assert.Equal([MetadataName.ReasonPhrase.Name, MetadataName.RetryAfter.Name], refused.MetadataNames);
        Assert.True(refused.TryGetMetadata(MetadataName.ReasonPhrase, out var reason));
        Assert.Equal("no permit is available", reason);
        Assert.False(refused.TryGetMetadata("another", out _));
        Assert.Equal([MetadataName.ReasonPhrase.Name], disposed.MetadataNames);
        Assert.False(disposed.TryGetMetadata(MetadataName.RetryAfter, out _));
        Assert.True(disposed.TryGetMetadata(MetadataName.ReasonPhrase, out reason));
        Assert.Equal("it was disposed", reason);
    }

    [Fact]
    public async Task It_is_not_idle_while_somebody_waits()
    {
        using var limiter = Create(permits: 1);
        using var lease = limiter.AttemptAcquire();
        var waiting = limiter.AcquireAsync().AsTask();

        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(limiter.IdleDuration);
        _clock.Advance(ReturnAfterDisposal);
        await waiting.WaitAsync(TestTime.Limit);
        Assert.Null(limiter.IdleDuration);
    }

    [Fact]
    public void Many_threads_never_get_more_than_there_are()
    {
        using var limiter = Create(permits: 50);
        var given = 0;

        Parallel.For(0, 5000, _ =>
        {
            using var lease = limiter.AttemptAcquire();
            Interlocked.Add(ref given, lease.IsAcquired ? 1 : 0);
        });

        Assert.Equal(50, given);
    }

    private RateLimiter Create(int permits, int queue = 10) =>
        OpenCxRateLimiter.Create(permits, TimeSpan.FromSeconds(60), queue, _clock);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Wait(RateLimiter limiter, bool isFlowSuppressed)
    {
        var flowing = new object();
        var thread = new Thread(() =>
        {
            var local = new AsyncLocal<object> { Value = flowing };
            using var flow = isFlowSuppressed ? (IDisposable)ExecutionContext.SuppressFlow() : null;
            using var cancellation = new CancellationTokenSource();
            var wait = limiter.AcquireAsync(1, cancellation.Token);
            cancellation.Cancel();
            ((IAsyncResult)wait.AsTask()).AsyncWaitHandle.WaitOne();
            GC.KeepAlive(local);
        });
        thread.Start();
        thread.Join();
        return new WeakReference(flowing);
    }
}
