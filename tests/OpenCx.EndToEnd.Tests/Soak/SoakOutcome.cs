namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>How a call ended, as its caller sees it. Each ends in exactly one of these.</summary>
internal enum SoakOutcome
{
    Succeeded,

    /// <summary>Failed, and the exception says that nothing can have been done.</summary>
    CertainlyNotProcessed,

    /// <summary>Failed, and the exception says that the agent may exist.</summary>
    MayHaveBeenProcessed,

    /// <summary>Ended by the caller's own token.</summary>
    GivenUp,
}
