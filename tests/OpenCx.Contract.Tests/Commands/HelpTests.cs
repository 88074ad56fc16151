using System.CommandLine;
using System.Text.RegularExpressions;
using OpenCx.Contract.Commands;

namespace OpenCx.Contract.Tests.Commands;

public partial class HelpTests
{
    [Fact]
    public async Task Every_command_says_what_it_takes()
    {
        var text = "";
        foreach (var command in (string[])["", "lower", "vendor", "verify", "diff", "rules", "schema"])
        {
            text += $"---- {command} ----\n{await Help(command)}\n";
        }

        await Verify(text);
    }

    /// <summary>The same whatever program runs the tests, and however wide the columns are.</summary>
    private static async Task<string> Help(string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, await ContractTool.RunAsync([command, "--help"], output, output));
        return Break().Replace(output.ToString().Replace(RootCommand.ExecutableName, "opencx-contract", StringComparison.Ordinal), " ");
    }

    [GeneratedRegex("\n {6,}| {2,}(?=[^ ])", RegexOptions.CultureInvariant)]
    private static partial Regex Break();
}
