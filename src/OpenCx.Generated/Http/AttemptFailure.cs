namespace OpenCx.Http;

/// <summary>How an attempt failed.</summary>
internal enum AttemptFailure
{
    /// <summary>It did not: a whole response came.</summary>
    None,

    /// <summary>The connection was never made, so that not a byte of the request was sent.</summary>
    NotConnected,

    /// <summary>The connection broke off, or what came over it is not HTTP.</summary>
    BrokeOff,

    /// <summary>The attempt's time-out passed.</summary>
    TimedOut,

    /// <summary>The call was ended from outside the attempt: by its own time-out, or by the client's disposal.</summary>
    Ended,
}
