using System.Text;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer.Serving;

namespace OpenCx.EmbeddedServer;

/// <summary>A way in which a server, or the network before it, treats a request other than the contract says.</summary>
public sealed class Misbehavior
{
    private readonly Func<Func<Task<ServerResponse>>, Situation, Task<ServerResponse>> _treat;

    private Misbehavior(Func<Func<Task<ServerResponse>>, Situation, Task<ServerResponse>> treat) => _treat = treat;

    /// <summary>Cuts the connection without an answer; the request is not processed.</summary>
    public static Misbehavior DropBefore { get; } = new((_, _) => Task.FromResult(ServerResponse.None));

    /// <summary>Processes the request, and cuts the connection without an answer.</summary>
    public static Misbehavior DropAfter { get; } = Change(_ => ServerResponse.None);

    /// <summary>Processes the request, and answers with what is no longer JSON.</summary>
    public static Misbehavior Garble { get; } = ChangeBytes(body => Array.ConvertAll(body, octet => octet == (byte)':' ? (byte)';' : octet));

    /// <summary>Answers without processing the request.</summary>
    /// <param name="status">The status code.</param>
    /// <param name="body">The body; null for the <c>ErrorDto</c> of the status.</param>
    /// <param name="contentType">The media type of the body; null for none.</param>
    /// <param name="headers">More headers.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior Respond(int status, string? body = null, string? contentType = ServerResponse.Json, params (string Name, string Value)[] headers)
    {
        var response = body is null
            ? ServerResponse.Error(status, "The test asked for this.")
            : new ServerResponse(status, Encoding.UTF8.GetBytes(body)) { ContentType = contentType };
        return new Misbehavior((_, _) => Task.FromResult(response with { Headers = headers }));
    }

    /// <summary>Waits before the request is processed.</summary>
    /// <param name="wait">Called when the request is there; its end is awaited.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior WaitBefore(Func<Task> wait) => WaitBefore((_, _) => wait());

    /// <summary>Waits before the request is processed.</summary>
    /// <param name="delay">How long, by the server's clock.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior WaitBefore(TimeSpan delay) => WaitBefore((clock, aborted) => Task.Delay(delay, clock, aborted));

    /// <summary>Processes the request, and waits before it answers.</summary>
    /// <param name="wait">Called when the request is processed; its end is awaited.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior WaitAfter(Func<Task> wait) => WaitAfter((_, _) => wait());

    /// <summary>Processes the request, and waits before it answers.</summary>
    /// <param name="delay">How long, by the server's clock.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior WaitAfter(TimeSpan delay) => WaitAfter((clock, aborted) => Task.Delay(delay, clock, aborted));

    /// <summary>Processes the request, and pauses in the middle of the answer's body.</summary>
    /// <param name="at">How many bytes of the body go before the pause.</param>
    /// <param name="until">What it waits for.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior PauseBody(int at, Task until) => Change(response => response with { PauseAt = at, PauseUntil = until });

    /// <summary>Processes the request, and cuts the connection in the middle of the answer's body.</summary>
    /// <param name="at">How many bytes of the body go before the cut.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior Truncate(int at) => Change(response => response with { CutAt = at });

    /// <summary>Processes the request, and answers with other bytes.</summary>
    /// <param name="change">Makes the body that is sent from the one that would have been.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior ChangeBytes(Func<byte[], byte[]> change) => Change(response => response with { Body = change(response.Body) });

    /// <summary>Processes the request, and answers with another agent than it made.</summary>
    /// <param name="change">Changes the agent.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior ChangeAgent(Action<JObject> change) => ChangeBytes(body =>
    {
        var agent = JsonText.Parse(body);
        change(agent);
        return JsonText.Write(agent);
    });

    /// <summary>Answers with an enum value, or any other, that the contract does not list.</summary>
    /// <param name="member">The member's name on the wire.</param>
    /// <param name="value">The value.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior UnknownEnumValue(string member, string value) => ChangeAgent(agent => agent[member] = value);

    /// <summary>Answers with a member that the contract does not name.</summary>
    /// <param name="member">The member's name on the wire.</param>
    /// <param name="json">Its value as JSON.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior ExtraMember(string member, string json) => ChangeAgent(agent => agent[member] = new JRaw(json));

    /// <summary>Answers without a member that the contract requires.</summary>
    /// <param name="member">The member's name on the wire.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior MissingMember(string member) => ChangeAgent(agent => agent.Remove(member));

    /// <summary>Treats each request in a way of its own.</summary>
    /// <param name="choose">Chooses by the request; null to behave.</param>
    /// <returns>The misbehaviour.</returns>
    public static Misbehavior By(Func<ReceivedRequest, Misbehavior?> choose) => new((process, situation) =>
        choose(situation.Request) is { } chosen ? chosen._treat(process, situation) : process());

    /// <summary>Both: <paramref name="inner"/> nearer to the API, this one nearer to the caller.</summary>
    /// <param name="inner">The other misbehaviour.</param>
    /// <returns>The misbehaviour.</returns>
    public Misbehavior Around(Misbehavior inner) => new((process, situation) => _treat(() => inner._treat(process, situation), situation));

    internal Task<ServerResponse> ApplyAsync(Func<ServerResponse> process, Situation situation) =>
        _treat(() => Task.FromResult(process()), situation);

    private static Misbehavior Change(Func<ServerResponse, ServerResponse> change) => new(async (process, _) => change(await process()));

    private static Misbehavior WaitBefore(Func<TimeProvider, CancellationToken, Task> wait) => new(async (process, situation) =>
    {
        await wait(situation.Clock, situation.Aborted).WaitAsync(situation.Aborted);
        return await process();
    });

    private static Misbehavior WaitAfter(Func<TimeProvider, CancellationToken, Task> wait) => new(async (process, situation) =>
    {
        var response = await process();
        await wait(situation.Clock, situation.Aborted).WaitAsync(situation.Aborted);
        return response;
    });
}
