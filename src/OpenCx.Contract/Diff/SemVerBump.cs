namespace OpenCx.Contract.Diff;

/// <summary>The version step that a new contract asks of the client made from it.</summary>
public enum SemVerBump
{
    /// <summary>The documents are equal.</summary>
    None,

    /// <summary>Only descriptions, examples, tags and the like differ.</summary>
    Patch,

    /// <summary>Callers that keep to the old contract go on working.</summary>
    Minor,

    /// <summary>A change breaks callers on the wire or in their source.</summary>
    Major,
}
