using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>One call of the soak, which both sides know by its name.</summary>
internal sealed class SoakCall(int number, SoakFault fault) : IDisposable
{
    private readonly CancellationTokenSource _givingUp = new();
    private int _requests;

    public int Number => number;

    public SoakFault Fault => fault;

    /// <summary>The agent's name, which no other call gives.</summary>
    public string Name { get; } = FormattableString.Invariant($"call {number}");

    /// <summary>How many requests of it the server has seen.</summary>
    public int Requests => Volatile.Read(ref _requests);

    public SoakOutcome? Outcome { get; private set; }

    public TimeSpan Duration { get; private set; }

    /// <summary>Called by the server for each request.</summary>
    public Misbehavior? Treat()
    {
        Interlocked.Increment(ref _requests);
        return fault.Treat(this);
    }

    public async Task GiveUpAsync()
    {
        await _givingUp.CancelAsync();
        await Task.Delay(Timeout.InfiniteTimeSpan, CancellationToken.None);
    }

    public async Task RunAsync(IOpenCxClient client)
    {
        var start = TimeProvider.System.GetTimestamp();
        try
        {
            var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = Name }, _givingUp.Token);
            Assert.Equal(Name, agent.Name);
            Outcome = SoakOutcome.Succeeded;
        }
        catch (OpenCxException exception)
        {
            Outcome = exception.MayHaveBeenProcessed ? SoakOutcome.MayHaveBeenProcessed : SoakOutcome.CertainlyNotProcessed;
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == _givingUp.Token)
        {
            Outcome = SoakOutcome.GivenUp;
        }

        Duration = TimeProvider.System.GetElapsedTime(start);
    }

    public void Dispose() => _givingUp.Dispose();
}
