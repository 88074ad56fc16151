namespace OpenCx.Contract.Diff;

/// <summary>What a C# caller of the generated client feels.</summary>
public enum CSharpImpact
{
    /// <summary>Code compiles and behaves as before.</summary>
    Nothing,

    /// <summary>Code compiles; what happens when it runs may differ.</summary>
    RunTime,

    /// <summary>Code that used the changed part may no longer compile.</summary>
    SourceBreak,
}
