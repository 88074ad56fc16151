namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>A step of a compiled pattern; numbers are indices into the program.</summary>
internal abstract record Instruction;
