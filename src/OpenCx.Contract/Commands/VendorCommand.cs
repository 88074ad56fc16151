using System.CommandLine;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract vendor</c>: a new version of the contract, byte for byte, with a record of where it came from.</summary>
internal static class VendorCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The contract: OpenAPI 3.0 or 3.1, YAML or JSON." };
        var output = ContractOption.Create("--out", "Where the contract goes; the record goes beside it.");
        var source = new Option<string?>("--source") { Description = "The address it was published under (default: the file's name)." };
        var command = new Command("vendor", "Takes a contract into the repository, byte for byte, with a record of where it came from.") { file, output, source };
        command.SetAction(parsed =>
        {
            var from = parsed.GetRequiredValue(file);
            var path = parsed.GetRequiredValue(output);
            var record = Vendor.Write(
                FileContent.Read(from.ToString()),
                parsed.GetValue(source) ?? from.Name,
                DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
                path);
            parsed.InvocationConfiguration.Output.WriteLine($"{path}: {record.Source}, SHA-256 {record.Sha256}");
        });
        return command;
    }
}
