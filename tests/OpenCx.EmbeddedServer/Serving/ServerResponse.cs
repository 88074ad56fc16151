using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json.Linq;

namespace OpenCx.EmbeddedServer.Serving;

/// <summary>What goes back to the caller, and how far it gets.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">The body.</param>
internal sealed record ServerResponse(int Status, byte[] Body)
{
    internal const string Json = "application/json; charset=utf-8";

    /// <summary>No answer at all: the connection is cut.</summary>
    internal static ServerResponse None { get; } = new(0, []);

    internal string? ContentType { get; init; } = Json;

    internal IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>How many bytes of the body go before the connection is cut.</summary>
    internal int CutAt { get; init; } = int.MaxValue;

    /// <summary>How many bytes of the body go before <see cref="PauseUntil"/> is awaited.</summary>
    internal int PauseAt { get; init; }

    internal Task PauseUntil { get; init; } = Task.CompletedTask;

    /// <summary>The contract's <c>ErrorDto</c>.</summary>
    internal static ServerResponse Error(int status, string message, params (string Name, string Value)[] headers)
    {
        var error = new JObject { ["statusCode"] = status, ["message"] = message, ["error"] = ReasonPhrases.GetReasonPhrase(status) };
        return new ServerResponse(status, JsonText.Write(error)) { Headers = headers };
    }

    internal async Task WriteAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (ReferenceEquals(this, None))
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        context.Response.ContentLength = Body.Length;
        foreach (var (name, value) in Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        var pause = Math.Min(PauseAt, Body.Length);
        await context.Response.StartAsync(cancellationToken);
        await context.Response.Body.WriteAsync(Body.AsMemory(0, pause), cancellationToken);
        await PauseUntil.WaitAsync(cancellationToken);

        // Kestrel sends what it was given and closes the connection when that is less than Content-Length says.
        var end = Math.Max(pause, Math.Min(CutAt, Body.Length));
        await context.Response.Body.WriteAsync(Body.AsMemory(pause, end - pause), cancellationToken);
    }
}
