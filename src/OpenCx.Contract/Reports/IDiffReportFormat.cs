namespace OpenCx.Contract.Reports;

/// <summary>A way to write a report.</summary>
public interface IDiffReportFormat
{
    /// <summary>Writes the report; lines end with LF.</summary>
    void Write(DiffReport report, TextWriter output);
}
