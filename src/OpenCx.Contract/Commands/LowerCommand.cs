using System.CommandLine;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Overlays;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reports;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract lower</c>: a contract, after an overlay, as NSwag understands it.</summary>
internal static class LowerCommand
{
    public static Command Create()
    {
        var input = new Argument<FileInfo>("IN") { Description = "The contract: OpenAPI 3.0 or 3.1, YAML or JSON." };
        var output = new Option<FileInfo>("--out") { Description = "Where the lowered document goes (JSON, OpenAPI 3.0).", Required = true };
        var record = new Option<FileInfo?>("--source-record") { Description = "The record written by vendor; a contract that differs from it is an error." };
        var overlay = new Option<FileInfo?>("--overlay") { Description = "An OpenAPI Overlay (1.0 or 1.1) to apply first; an action that selects nothing is an error." };
        var reserved = new Option<string[]>("--reserve") { Description = "A type name that is taken (may be given several times)." };
        var command = new Command("lower", "Lowers a contract to an OpenAPI 3.0 document of which NSwag makes the types that are meant.") { input, overlay, output, record, reserved };
        Overwriting.Refuse(command, result => (result.GetValue(output), [result.GetValue(input)?.ToString(), result.GetValue(overlay)?.ToString(), result.GetValue(record)?.ToString()]));
        command.SetAction(parsed =>
        {
            var contract = parsed.GetRequiredValue(input);
            if (parsed.GetValue(record) is { } recordFile)
            {
                SourceRecord.Load(recordFile.ToString()).RequireUnchanged(contract.ToString());
            }

            var document = ContractDocument.Load(contract.ToString());
            if (parsed.GetValue(overlay) is { } overlayFile)
            {
                document = OverlayFile.Load(overlayFile.ToString()).Apply(document);
            }

            var lowered = ContractLowering.Lower(document, parsed.GetValue(reserved));
            if (!lowered.HasOperations)
            {
                throw document.Fault("/paths", "no path has an operation, so that there is nothing to call: at least one with get, put, post, delete, options, head, patch or trace is expected");
            }

            FileTransaction.Write((parsed.GetRequiredValue(output).ToString(), lowered.ToUtf8()));
            var log = parsed.InvocationConfiguration.Output;
            foreach (var note in lowered.Notes)
            {
                log.WriteLine(SingleLine.Of(note.ToString()));
            }
        });
        return command;
    }
}
