using static OpenCx.Contract.Diff.CSharpEffect;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Consequences for a C# caller that several rules share.</summary>
internal static class Effects
{
    public static CSharpEffect ServerRefuses { get; } =
        RunTime("Code compiles; the server refuses values that it used to accept, which the caller meets as an OpenCxApiException.");

    public static CSharpEffect ServerAcceptsMore { get; } =
        Nothing("Code goes on working; more values than before can be sent.");

    public static CSharpEffect ServerSendsMore { get; } =
        RunTime("Code compiles; the client passes on values that the caller's code may not expect.");

    public static CSharpEffect ServerSendsLess { get; } =
        Nothing("Code goes on working; the server promises more than before.");

    public static CSharpEffect MemberTypeChanges { get; } =
        SourceBreak("The C# type of the member changes, and with it the code that uses it.");

    public static CSharpEffect NotReceived { get; } =
        Nothing("Nothing: the client does not receive the calls of the server.");

    public static CSharpEffect NoneOnTheWire { get; } =
        Nothing("Nothing: the generated client does not depend on it.");
}
