using OpenCx.Contract.Diff;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reports;
using OpenCx.Contract.Tests.Diff;

namespace OpenCx.Contract.Tests.Reports;

/// <summary>Reports as tests want them.</summary>
internal static class Reported
{
    public static DiffReport Comparing(string @base, string head) => new(
        new ReportInput("HEAD~1:old.yaml", "old.yaml"),
        new ReportInput("new.yaml", "new.yaml"),
        ContractDiff.Compare(ContractDocument.Parse(@base, "base.yaml"), ContractDocument.Parse(head, "head.yaml"), Documents.Today),
        []);

    public static string As(string format, DiffReport report)
    {
        using var output = new StringWriter();
        ReportFormats.Named(format).Write(report, output);
        return output.ToString();
    }
}
