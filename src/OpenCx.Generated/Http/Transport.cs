using System.Runtime.CompilerServices;
using OpenCx.Construction;

namespace OpenCx.Http;

/// <summary>Sends one attempt and reads its answer.</summary>
internal sealed class Transport(ClientSettings settings, HttpClientSource clients)
{
    /// <summary>Sends the call's request once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="deadline">When the attempt ends at the latest.</param>
    /// <returns>What came of it, failures included.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    internal async ValueTask<Attempt> SendAsync(Call call, Deadline deadline)
    {
        ReceivedResponse? response = null;
        HttpClient? client = null;
        using var message = CreateMessage(call);
        try
        {
            client = clients.Rent();
            var sending = client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            response = new ReceivedResponse(await sending.OrCancelled(deadline.Token).ConfigureAwait(false), settings);
            await response.ReadBodyAsync(message.Method, deadline.Token).ConfigureAwait(false);
            return new Attempt(call, response);
        }
        // A factory's own failure to make a client is its caller's to see as it is.
        catch (Exception exception) when (client is not null || call.FindEnd(exception, deadline) is not null)
        {
            return Explain(call, response, exception, deadline);
        }
        finally
        {
            if (client is not null)
            {
                clients.Return(client);
            }
        }
    }

    private Attempt Explain(Call call, ReceivedResponse? response, Exception exception, Deadline deadline)
    {
        switch (call.FindEnd(exception, deadline))
        {
            case OperationCanceledException cancelled:
                response?.Dispose();
                throw cancelled;
            case { } end:
                return new Attempt(call, response, AttemptFailure.Ended, end);
        }

        if (deadline.HasPassed)
        {
            return new Attempt(call, response, AttemptFailure.TimedOut, new TimeoutException(FormattableString.Invariant($"{call} was not answered within {settings.Options.AttemptTimeout.TotalSeconds} s (AttemptTimeout)."), exception));
        }

        return exception switch
        {
            OperationCanceledException { InnerException: TimeoutException timeout } => new Attempt(call, response, AttemptFailure.TimedOut, new TimeoutException($"{call} was not answered within the time-out of the injected HttpClient.", timeout)),
            _ when response is null && ConnectionFailure.IsBeforeRequest(exception) => new Attempt(call, response, AttemptFailure.NotConnected, exception),
            _ => new Attempt(call, response, AttemptFailure.BrokeOff, exception),
        };
    }

    private HttpRequestMessage CreateMessage(Call call)
    {
        var message = call.Request.CreateMessage(call.Address);
        message.Headers.TryAddWithoutValidation("Authorization", settings.ApiKey.AuthorizationHeader);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        return message;
    }
}
