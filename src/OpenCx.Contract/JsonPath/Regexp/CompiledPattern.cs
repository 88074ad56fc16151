namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>A program and the instruction it starts with.</summary>
internal sealed record CompiledPattern(IReadOnlyList<Instruction> Program, int Start);
