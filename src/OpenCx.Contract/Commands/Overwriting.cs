using System.CommandLine;
using System.CommandLine.Parsing;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Commands;

/// <summary>Keeps a command from writing over what it reads.</summary>
internal static class Overwriting
{
    /// <summary>Makes it a wrong usage of the command when its output is one of its inputs.</summary>
    /// <param name="command">The command.</param>
    /// <param name="paths">Where it writes and what it reads, each null where it was not given.</param>
    public static void Refuse(Command command, Func<CommandResult, (FileInfo? Output, string?[] Inputs)> paths) =>
        command.Validators.Add(result =>
        {
            var (output, inputs) = paths(result);
            if (output is not null && Array.Find(inputs, input => !string.IsNullOrEmpty(input) && FilePlace.IsSame(input, output.ToString())) is { } overwritten)
            {
                result.AddError($"--out {output} would overwrite {overwritten}, which is read: name another file.");
            }
        });
}
