using System.CommandLine;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Reports;

namespace OpenCx.Contract.Commands;

/// <summary>The command line <c>opencx-contract</c>.</summary>
public static class ContractTool
{
    /// <summary>The tool could not do its work: bad input, bad arguments, a disk that refuses.</summary>
    public const int CouldNotWork = 2;

    /// <summary>Runs a command; output goes to <paramref name="output"/>, what went wrong to <paramref name="error"/>.</summary>
    /// <param name="arguments">The command and what follows it.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where faults go.</param>
    /// <param name="http">What fetches addresses; it must not follow redirects. By default the tool's own.</param>
    /// <param name="cancellationToken">Gives up, as Ctrl+C does on a console.</param>
    /// <returns>The exit code: 0, what the command means by 1, or 2 when it could not do its work.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error, HttpMessageHandler? http = null, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Vendors an OpenAPI contract, lowers it to what NSwag understands, and compares two of them.")
        {
            LowerCommand.Create(),
            VendorCommand.Create(http),
            VerifyCommand.Create(),
            DiffCommand.Create(),
            RulesCommand.Create(),
            SchemaCommand.Create(),
        };
        try
        {
            var parsed = root.Parse(arguments);
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var exitCode = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? CouldNotWork : exitCode;
        }
        catch (ContractException exception)
        {
            // The form that MSBuild and editors turn into a link to the line.
            await error.WriteLineAsync(SingleLine.Of($"{exception.Location?.ToString() ?? "opencx-contract"}: error OPENCX: {exception.Message}")).ConfigureAwait(false);
            return CouldNotWork;
        }
    }
}
