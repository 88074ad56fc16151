namespace OpenCx;

/// <summary>
/// One way in which a response departed from the contract this client was generated from. It is reported, not thrown:
/// the call goes on, and nothing the server sent is lost.
/// </summary>
public sealed class ContractDrift
{
    internal ContractDrift(ContractDriftKind kind, string path, string expected, string actual)
    {
        Kind = kind;
        Path = path;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>What kind of departure it is.</summary>
    public ContractDriftKind Kind { get; }

    /// <summary>
    /// Where in the response it was seen, as a JSONPath (RFC 9535) with array indices as <c>[*]</c>: <c>$.language[*]</c>. One of
    /// more than 1,000 characters is shortened.
    /// </summary>
    public string Path { get; }

    /// <summary>What the contract says should stand there: <c>a string</c>.</summary>
    public string Expected { get; }

    /// <summary>What stood there, shortened where it is long: <c>the number 12.50</c>.</summary>
    public string Actual { get; }

    /// <summary>The departure in one sentence, for a log.</summary>
    /// <returns>Kind, path, what was expected and what came.</returns>
    public override string ToString() => $"{Kind} at {Path}: expected {Expected}, received {Actual}";
}
