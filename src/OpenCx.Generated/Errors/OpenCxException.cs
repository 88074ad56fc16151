namespace OpenCx;

/// <summary>
/// The base of everything an <see cref="OpenCxClient"/> throws of its own accord, beside <see cref="ArgumentException"/> and
/// its like for errors of the program, and <see cref="OperationCanceledException"/> for the caller's own token.
/// </summary>
public class OpenCxException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="mayHaveBeenProcessed">Whether the server may have acted on the request.</param>
    /// <param name="innerException">What caused it.</param>
    public OpenCxException(string message, bool mayHaveBeenProcessed = false, Exception? innerException = null)
        : base(message, innerException) => MayHaveBeenProcessed = mayHaveBeenProcessed;

    /// <summary>
    /// Whether the server may have acted on the request, in this attempt or an earlier one. False means that it certainly
    /// did not: sending the request again can't do a thing twice.
    /// </summary>
    public bool MayHaveBeenProcessed { get; }
}
