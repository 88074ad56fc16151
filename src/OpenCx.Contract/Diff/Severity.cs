namespace OpenCx.Contract.Diff;

/// <summary>How a change weighs on the wire; a greater value weighs more.</summary>
public enum Severity
{
    /// <summary>What worked goes on working.</summary>
    Info,

    /// <summary>The contract alone cannot tell whether somebody is hurt.</summary>
    Warning,

    /// <summary>A caller that kept to the old contract can fail under the new one.</summary>
    Breaking,
}
