namespace OpenCx.Contract.Reading;

/// <summary>
/// Input that the tool cannot work with: the message names the place, what stands there, and what would be right.
/// The command line turns it into exit code 2.
/// </summary>
public sealed class ContractException : Exception
{
    /// <summary>Bad input without a place in a file.</summary>
    public ContractException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }

    /// <summary>Bad input at a place in a file.</summary>
    public ContractException(SourceLocation location, string message, Exception? innerException = null)
        : base(message, innerException) => Location = location;

    /// <summary>Where the fault stands, when it stands in a file.</summary>
    public SourceLocation? Location { get; }
}
