using OpenCx.Construction;

namespace OpenCx.Http;

/// <summary>Sends one attempt and reads its answer.</summary>
internal sealed class Transport(ClientSettings settings, HttpClientSource clients)
{
    /// <summary>Sends the call's request once.</summary>
    /// <returns>What came of it, failures included.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    internal async ValueTask<Attempt> SendAsync(Call call)
    {
        ReceivedResponse? response = null;
        using var deadline = new Deadline(settings.Options.TimeProvider, call.Token);
        deadline.Start(settings.Options.AttemptTimeout);
        using var message = CreateMessage(call);
        var client = clients.Rent();
        try
        {
            var sending = client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
            response = new ReceivedResponse(await sending.OrCancelled(deadline.Token).ConfigureAwait(false), settings);
            await response.ReadBodyAsync(message.Method, deadline.Token).ConfigureAwait(false);
            return new Attempt(call, response);
        }
        catch (Exception exception)
        {
            return Explain(call, response, exception, deadline);
        }
        finally
        {
            clients.Return(client);
        }
    }

    private Attempt Explain(Call call, ReceivedResponse? response, Exception exception, Deadline deadline)
    {
        switch (call.FindEnd(exception))
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
