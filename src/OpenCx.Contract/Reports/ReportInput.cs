namespace OpenCx.Contract.Reports;

/// <summary>One of the two contracts.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="Path">Its file, without a git revision.</param>
public sealed record ReportInput(string Name, string Path);
