using System.CommandLine;
using OpenCx.Contract.Reports;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract rules</c>: the rules of the diff, each with an example.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "How to write the rules.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("rules", "Lists the rules of the diff: what each means on the wire and for a C# caller, with an example.") { format };
        command.SetAction(parsed => RuleReport.Write(parsed.GetRequiredValue(format), parsed.InvocationConfiguration.Output));
        return command;
    }
}
