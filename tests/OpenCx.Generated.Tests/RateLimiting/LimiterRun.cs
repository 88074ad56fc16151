using System.Threading.RateLimiting;

namespace OpenCx.Tests.RateLimiting;

/// <summary>Requests under a limiter, in the order in which they ask and so are given their permits.</summary>
internal sealed class LimiterRun(RateLimiter limiter, ManualTimeProvider clock)
{
    private readonly List<LimitedRequest> _requests = [];
    private int _given;

    public IReadOnlyList<LimitedRequest> Requests => _requests;

    public void Ask()
    {
        _requests.Add(new LimitedRequest(limiter.AcquireAsync(), clock.GetUtcNow()));
        NoteGiven();
    }

    public void Advance(TimeSpan time) => clock.Advance(time, NoteGiven);

    /// <summary>Lets some of the requests under way be answered.</summary>
    public async Task FinishSomeAsync(Random random)
    {
        foreach (var request in _requests.Take(_given).Where(request => !request.IsFinished && random.Next(4) == 0).ToList())
        {
            await request.FinishAsync(clock.GetUtcNow());
            NoteGiven();
        }
    }

    /// <summary>Moves the clock until nobody waits.</summary>
    public void Drain(TimeSpan longestWindow)
    {
        for (var rounds = _requests.Count; _given < _requests.Count && rounds > 0; rounds--)
        {
            Advance(longestWindow);
        }

        Assert.Equal(_requests.Count, _given);
    }

    private void NoteGiven()
    {
        for (var total = limiter.GetStatistics()!.TotalSuccessfulLeases; _given < total; _given++)
        {
            _requests[_given].Given = clock.GetUtcNow();
        }
    }
}
