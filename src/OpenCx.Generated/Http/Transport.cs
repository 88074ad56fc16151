using System.Runtime.CompilerServices;
using OpenCx.Construction;
using OpenCx.Telemetry;

namespace OpenCx.Http;

/// <summary>Makes one attempt: takes its permit, sends it and reads its answer.</summary>
internal sealed class Transport(ClientSettings settings, RatePermits permits, HttpClientSource clients)
{
    /// <summary>Sends the call's request once.</summary>
    /// <param name="call">The call.</param>
    /// <returns>What came of it, failures included.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    /// <exception cref="OpenCxRateLimitQueueException">The limiter gives no permit.</exception>
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    internal async ValueTask<ApiAttempt> SendAsync(ApiCall call)
    {
        using var deadline = call.CreateDeadline();
        using var permit = await permits.TakeAsync(call, deadline).ConfigureAwait(false);
        call.BeginAttempt(deadline);
        Instruments.CountAttempt(call.Request.OperationId);
        ReceivedResponse? response = null;
        HttpMessageInvoker? client = null;
        using var message = CreateMessage(call);
        ApiAttempt attempt;
        try
        {
            client = clients.Rent();
            SetVersion(message, client);
            var sending = Send(client, message, deadline.Token);
            response = new ReceivedResponse(EndsWithToken(message) ? await sending.ConfigureAwait(false) : await deadline.Limit(sending), settings);
            await response.ReadBodyAsync(message.Method, unpacks: clients.HasOwnConnections, deadline).ConfigureAwait(false);
            attempt = new ApiAttempt(call, response);
        }
        // A factory's own failure to make a client is its caller's to see as it is.
        catch (Exception exception) when (client is not null || call.FindEnd(exception, deadline) is not null)
        {
            attempt = Explain(call, message, response, exception, deadline);
        }
        finally
        {
            if (client is not null)
            {
                clients.Return(client);
            }
        }

        call.MayHaveBeenProcessed |= attempt.MayHaveBeenProcessed;
        return attempt;
    }

    // A handler returns when it has the headers; an HttpClient has to be asked not to wait for the body.
    private static Task<HttpResponseMessage> Send(HttpMessageInvoker client, HttpRequestMessage message, CancellationToken cancellationToken) =>
        client is HttpClient whole ? whole.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken) : client.SendAsync(message, cancellationToken);

    // Own connections end with the token, unless they wait for a caller's stream. For netstandard2.0 nobody knows which runtime's they are.
    private bool EndsWithToken(HttpRequestMessage message) =>
#if NET
        clients.HasOwnConnections && message.Content is null or BytesContent;
#else
        false;
#endif

    private ApiAttempt Explain(ApiCall call, HttpRequestMessage message, ReceivedResponse? response, Exception exception, Deadline deadline)
    {
        switch (call.FindEnd(exception, deadline))
        {
            case OperationCanceledException cancelled:
                response?.Dispose();
                throw cancelled;
            case { } end:
                return new ApiAttempt(call, response, AttemptFailure.Ended, end);
        }

        if (deadline.HasPassed)
        {
            return new ApiAttempt(call, response, AttemptFailure.TimedOut, new TimeoutException(FormattableString.Invariant($"{call} was not answered within {settings.Options.AttemptTimeout.TotalSeconds} s (AttemptTimeout)."), exception));
        }

        return exception switch
        {
            _ when response is null && ConnectionFailure.IsBeforeRequest(exception) && call.IsAskedBy(message) && !SentContent.IsSent(message.Content) =>
                new ApiAttempt(call, response, AttemptFailure.NotConnected, ConnectionFailure.FindTimeout(exception) ?? exception),
            OperationCanceledException { InnerException: TimeoutException timeout } => new ApiAttempt(call, response, AttemptFailure.TimedOut, new TimeoutException($"{call} was not answered within the time-out of the injected HttpClient.", timeout)),
#if !NET
            // .NET Framework says of an HttpClient's time-out no more than that the task was cancelled.
            OperationCanceledException when response is null => new ApiAttempt(call, response, AttemptFailure.TimedOut, new TimeoutException($"{call} was not answered: the injected HttpClient cancelled it, most likely by its own time-out.", exception)),
#endif
            _ => new ApiAttempt(call, response, AttemptFailure.BrokeOff, exception),
        };
    }

#if NET
    /// <summary>An HttpClient gives its versions to the messages that it makes itself alone.</summary>
    private static void SetVersion(HttpRequestMessage message, HttpMessageInvoker client)
    {
        if (client is HttpClient whole)
        {
            message.Version = whole.DefaultRequestVersion;
            message.VersionPolicy = whole.DefaultVersionPolicy;
        }
    }
#else
    // Here it has none to give.
    private static void SetVersion(HttpRequestMessage message, HttpMessageInvoker client)
    {
    }
#endif

    private HttpRequestMessage CreateMessage(ApiCall call)
    {
        var message = call.Request.CreateMessage(call.Address);
        message.Headers.TryAddWithoutValidation("Authorization", settings.ApiKey.AuthorizationHeader);
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Value);
        if (clients.HasOwnConnections)
        {
            message.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCoding.Understood);
        }

        return message;
    }
}
