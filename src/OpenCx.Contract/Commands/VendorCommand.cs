using System.CommandLine;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reports;
using OpenCx.Contract.Vendoring;
using OpenCx.Contract.Vendoring.Fetching;

namespace OpenCx.Contract.Commands;

/// <summary><c>opencx-contract vendor</c>: a new version of the contract with a record of where it came from, and what it changes.</summary>
internal static class VendorCommand
{
    public static Command Create(HttpMessageHandler? http)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "A file or https address: OpenAPI 3.x in YAML or JSON, or a docs page in Markdown with the document in a fenced block. Several become one document.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = ContractOption.Create("--out", "Where the contract goes; the record goes beside it.");
        var name = new Option<string?>("--source") { Description = "The address it was published under (default: the address, or the file's name)." };
        var command = new Command("vendor", "Takes a contract into the repository, one source byte for byte, with a record of where it came from, and says what it changes.") { sources, output, name };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(name) is not null && parsed.GetValue(sources) is { Length: > 1 } several)
            {
                parsed.AddError($"--source names the one place a contract comes from; {several.Length} sources are given.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var ownHandler = http is null ? Download.CreateHandler() : null;
            var reader = new SourceReader(new Download(http ?? ownHandler!, TimeProvider.System));
            var contracts = new List<SourceContract>();
            foreach (var source in parsed.GetRequiredValue(sources))
            {
                var content = await reader.ReadAsync(source, cancellationToken).ConfigureAwait(false);
                contracts.Add(SourceContract.Read(parsed.GetValue(name) is { } published ? content with { RecordedName = published } : content));
            }

            Replace(parsed.GetRequiredValue(output), contracts, parsed.InvocationConfiguration.Output);
            return 0;
        });
        return command;
    }

    private static void Replace(string path, IReadOnlyList<SourceContract> contracts, TextWriter output)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (content, record) = Vendor.Unite(contracts, today);
        var changes = File.Exists(path) ? Compare(FileContent.Read(path), content, path, today) : "";
        Vendor.Write(content, record, path);
        output.Write($"{path}: {record.Source}, SHA-256 {record.Sha256}\n{changes}");
    }

    /// <summary>What changes. A predecessor that cannot be compared is no reason to keep it.</summary>
    private static string Compare(byte[] before, byte[] after, string path, DateOnly today)
    {
        try
        {
            var result = ContractDiff.Compare(ContractDocument.Parse(before, path), ContractDocument.Parse(after, path), today);
            var text = new StringWriter { NewLine = "\n" };
            var input = new ReportInput(path, path);
            new TextReport().Write(new DiffReport(input, input, result, []), text);
            return result.Differs ? $"\n{text}" : "It says what the one before it said.\n";
        }
        catch (ContractException exception)
        {
            return $"It cannot be compared with the one before it: {exception.Location}: {exception.Message}\n";
        }
    }
}
