using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>One way in which the server treats a call, and what must come of it on both sides.</summary>
/// <param name="Name">What happens, for the page of figures.</param>
/// <param name="Outcome">How the call must end.</param>
/// <param name="IsProcessed">Whether the server makes the agent.</param>
/// <param name="Treat">How the server treats each request of the call; null to behave.</param>
internal sealed record SoakFault(string Name, SoakOutcome Outcome, bool IsProcessed, Func<SoakCall, Misbehavior?> Treat)
{
    /// <summary>How many requests the call takes.</summary>
    public int Requests { get; init; } = 1;

    public static SoakFault None { get; } = new("none", SoakOutcome.Succeeded, true, _ => null);

    public static IReadOnlyList<SoakFault> All { get; } =
    [
        new("429 with Retry-After: 0, then well", SoakOutcome.Succeeded, true, call => call.Requests == 1 ? Misbehavior.Respond(429, headers: ("Retry-After", "0")) : null) { Requests = 2 },
        new("429 with a Retry-After of an hour", SoakOutcome.CertainlyNotProcessed, false, _ => Misbehavior.Respond(429, headers: ("Retry-After", "3600"))),
        new("400", SoakOutcome.CertainlyNotProcessed, false, _ => Misbehavior.Respond(400)),
        new("401", SoakOutcome.CertainlyNotProcessed, false, _ => Misbehavior.Respond(401)),
        new("redirect 307", SoakOutcome.CertainlyNotProcessed, false, _ => Misbehavior.Respond(307, string.Empty, null, ("Location", "/elsewhere"))),
        new("500", SoakOutcome.MayHaveBeenProcessed, false, _ => Misbehavior.Respond(500)),
        new("502 with a page of HTML", SoakOutcome.MayHaveBeenProcessed, false, _ => Misbehavior.Respond(502, "<html><body>Bad gateway</body></html>", "text/html")),
        new("503 with Retry-After: 0", SoakOutcome.MayHaveBeenProcessed, false, _ => Misbehavior.Respond(503, headers: ("Retry-After", "0"))),
        new("200 with no JSON", SoakOutcome.MayHaveBeenProcessed, false, _ => Misbehavior.Respond(200, "ok", "text/plain")),
        new("connection cut before the agent is made", SoakOutcome.MayHaveBeenProcessed, false, _ => Misbehavior.DropBefore),
        new("connection cut after the agent is made", SoakOutcome.MayHaveBeenProcessed, true, _ => Misbehavior.DropAfter),
        new("connection cut within the answer", SoakOutcome.MayHaveBeenProcessed, true, call => Misbehavior.Truncate(call.Number % 400)),
        new("garbled answer", SoakOutcome.MayHaveBeenProcessed, true, _ => Misbehavior.Garble),
        new("caller gives up once the agent is made", SoakOutcome.GivenUp, true, call => Misbehavior.WaitAfter(call.GiveUpAsync)),
        new("answer that departs from the contract", SoakOutcome.Succeeded, true, call => Misbehavior.ChangeAgent(agent =>
        {
            agent["model"] = "oppie-vox-9";
            agent[FormattableString.Invariant($"from_the_future_{call.Number % 50}")] = call.Number;
            agent.Remove("speed");
        })),
    ];
}
