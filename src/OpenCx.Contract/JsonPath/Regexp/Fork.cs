namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>Goes two ways at once.</summary>
internal sealed record Fork(int First, int Second) : Instruction;
