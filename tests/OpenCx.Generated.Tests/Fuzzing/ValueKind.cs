namespace OpenCx.Tests.Fuzzing;

/// <summary>The kinds of values that today's contract has.</summary>
internal enum ValueKind
{
    Any,
    String,
    Enumeration,
    DateTime,
    Uuid,
    Boolean,
    Integer,
    Number,
    Strings,
    Unknown,
}
