using System.CommandLine;
using System.Text;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reports;
using OpenCx.Contract.Vendoring;
using Spectre.Console;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract diff</c>: what a new contract changes, and for whom.</summary>
internal static class DiffCommand
{
    private static readonly string[] Thresholds = ["breaking", "warning", "info", "none"];

    public static Command Create()
    {
        var @base = new Argument<string>("BASE") { Description = "The old contract: a file or GIT_REV:path; YAML, JSON, or a docs page with the document in it." };
        var head = new Argument<string>("HEAD") { Description = "The new contract." };
        var format = new Option<string>("--format") { Description = "How to write the report.", DefaultValueFactory = _ => "text" };
        var output = new Option<FileInfo?>("--out") { Description = "Where to write it, instead of the standard output." };
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the exit code 1.", DefaultValueFactory = _ => "breaking" };
        var ignore = new Option<FileInfo?>("--ignore") { Description = "A list of accepted changes (rule, place, reason, expires)." };
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        failOn.AcceptOnlyFromAmong(Thresholds);
        var command = new Command("diff", "Says what a new contract changes of an old one: on the wire, and for a C# caller.") { @base, head, format, output, failOn, ignore };
        command.SetAction(parsed =>
        {
            var report = Compare(parsed.GetRequiredValue(@base), parsed.GetRequiredValue(head), parsed.GetValue(ignore));
            Write(report, parsed.GetRequiredValue(format), parsed.GetValue(output), parsed.InvocationConfiguration.Output);
            var threshold = parsed.GetRequiredValue(failOn);
            return threshold != "none" && report.Result.Changes.Any(change => change.Rule.Severity >= Enum.Parse<Severity>(threshold, ignoreCase: true)) ? 1 : 0;
        });
        return command;
    }

    private static DiffReport Compare(string baseName, string headName, FileInfo? ignore)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (@base, head) = (ContractSource.Load(baseName), ContractSource.Load(headName));
        var result = ContractDiff.Compare(@base.Document, head.Document, today);
        var (remaining, accepted) = ignore is null ? (result, []) : AcceptedFile.Load(ignore.ToString()).Apply(result, today);
        return new DiffReport(new ReportInput(@base.Name, @base.Path), new ReportInput(head.Name, head.Path), remaining, accepted);
    }

    private static void Write(DiffReport report, string format, FileInfo? file, TextWriter output)
    {
        if (file is null)
        {
            var isTerminal = format == "text" && output == Console.Out && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
            (isTerminal ? new TextReport(AnsiConsole.Console) : ReportFormats.Named(format)).Write(report, output);
            return;
        }

        var text = new StringWriter { NewLine = "\n" };
        ReportFormats.Named(format).Write(report, text);
        FileTransaction.Write((file.FullName, Encoding.UTF8.GetBytes(text.ToString())));
    }
}
