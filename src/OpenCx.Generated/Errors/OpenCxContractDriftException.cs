namespace OpenCx;

/// <summary>
/// The response departs from the contract, and <see cref="OpenCxClientOptions.StrictResponses"/> is on. The server has done what was asked.
/// </summary>
public sealed class OpenCxContractDriftException : OpenCxException
{
    private const int MaxDescribed = 20;

    /// <summary>Makes one.</summary>
    /// <param name="drifts">Every departure in the response.</param>
    /// <param name="value">What the response was read as.</param>
    /// <exception cref="ArgumentNullException"><paramref name="drifts"/> is null.</exception>
    public OpenCxContractDriftException(IReadOnlyList<ContractDrift> drifts, object? value)
        : base(Describe(drifts), mayHaveBeenProcessed: true)
    {
        Drifts = drifts;
        Value = value;
    }

    /// <summary>Every departure in the response.</summary>
    public IReadOnlyList<ContractDrift> Drifts { get; }

    /// <summary>What the response was read as, nothing of it lost.</summary>
    public object? Value { get; }

    private static string Describe(IReadOnlyList<ContractDrift> drifts)
    {
        ArgumentNullException.ThrowIfNull(drifts);
        var rest = drifts.Count > MaxDescribed ? FormattableString.Invariant($"; and {drifts.Count - MaxDescribed} more") : string.Empty;
        return $"The response departs from the contract. {string.Join("; ", drifts.Take(MaxDescribed))}{rest}.";
    }
}
