namespace OpenCx.Contract.Reading;

/// <summary>A place in a file; lines and columns count from 1.</summary>
public readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary>The form that MSBuild and editors recognise: <c>file(line,column)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
