using System.CommandLine;
using OpenCx.Contract.Reports;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract schema</c>: what <c>diff --format json</c> writes.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of what `diff --format json` writes.");
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.Write(JsonReport.Schema()));
        return command;
    }
}
