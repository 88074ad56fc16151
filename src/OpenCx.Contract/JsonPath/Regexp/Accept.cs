namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>The pattern is satisfied.</summary>
internal sealed record Accept : Instruction;
