namespace OpenCx.Contract.Lowering;

/// <summary>Something of the contract that the generated code says less about: where it stands, and what becomes of it.</summary>
public sealed record LoweringNote(string Pointer, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => $"{Pointer}: {Reason}";
}
