namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>Goes on at the start, or at the end, of the text only.</summary>
internal sealed record AssertBoundary(bool AtEnd, int Next) : Instruction;
