using System.CommandLine;
using System.Text;
using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Overlays;
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
        var csharp = new Option<bool>("--csharp") { Description = "Generate both clients, and list the public C# surface that goes and comes." };
        var overlay = new Option<FileInfo?>("--overlay") { Description = "With --csharp: the overlay that names the client's types; what of it does not fit a contract is left out." };
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        failOn.AcceptOnlyFromAmong(Thresholds);
        var command = new Command("diff", "Says what a new contract changes of an old one: on the wire, and for a C# caller.") { @base, head, format, output, failOn, ignore, csharp, overlay };
        command.Validators.Add(result =>
        {
            if (result.GetValue(overlay) is not null && !result.GetValue(csharp))
            {
                result.AddError("--overlay names the types of the C# client and says nothing of the wire: it needs --csharp.");
            }
        });
        Overwriting.Refuse(command, result => (result.GetValue(output), [result.GetValue(@base), result.GetValue(head), result.GetValue(ignore)?.ToString(), result.GetValue(overlay)?.ToString()]));
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (old, @new) = (ContractSource.Load(parsed.GetRequiredValue(@base)), ContractSource.Load(parsed.GetRequiredValue(head)));
            var report = Compare(old, @new, parsed.GetValue(ignore));
            if (parsed.GetValue(csharp))
            {
                report = report with { CSharp = await CompareClientsAsync(old.Document, @new.Document, parsed.GetValue(overlay), cancellationToken).ConfigureAwait(false) };
            }

            Write(report, parsed.GetRequiredValue(format), parsed.GetValue(output), parsed.InvocationConfiguration.Output);
            var threshold = parsed.GetRequiredValue(failOn);
            return threshold != "none" && report.Result.Changes.Any(change => change.Rule.Severity >= Enum.Parse<Severity>(threshold, ignoreCase: true)) ? 1 : 0;
        });
        return command;
    }

    private static DiffReport Compare(ContractSource @base, ContractSource head, FileInfo? ignore)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var result = ContractDiff.Compare(@base.Document, head.Document, today);
        var (remaining, accepted) = ignore is null ? (result, []) : AcceptedFile.Load(ignore.ToString()).Apply(result, today);
        return new DiffReport(new ReportInput(@base.Name, @base.Path), new ReportInput(head.Name, head.Path), remaining, accepted);
    }

    private static Task<CSharpDifference> CompareClientsAsync(ContractDocument @base, ContractDocument head, FileInfo? overlayFile, CancellationToken cancellationToken)
    {
        if (overlayFile is null)
        {
            return CSharpDiff.CompareAsync(@base, head, cancellationToken);
        }

        var overlay = OverlayFile.Load(overlayFile.ToString());
        return CSharpDiff.CompareAsync(overlay.ApplyWhatFits(@base), overlay.ApplyWhatFits(head), cancellationToken);
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
