using System.CommandLine;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract verify</c>: whether the vendored contract is the one that was published.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var spec = ContractOption.Create("--spec", "The vendored contract; its record lies beside it.");
        var command = new Command("verify", "Checks that nobody has edited the vendored contract.") { spec };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(spec);
            SourceRecord.Load(SourceRecord.PathFor(path)).RequireUnchanged(path);
        });
        return command;
    }
}
