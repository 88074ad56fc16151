using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OpenCx.Build;

/// <summary>A program to start in the checkout, and its arguments.</summary>
internal sealed class Command(string program, params IEnumerable<string> arguments)
{
    private readonly Dictionary<string, string?> _environment = [];

    public string WorkingDirectory { get; init; } = "";

    /// <summary>Sets one of the environment variables that it inherits, or with null takes it away.</summary>
    public Command With(string variable, string? value)
    {
        _environment[variable] = value;
        return this;
    }

    /// <summary>Runs it with our own console and returns its exit code.</summary>
    public int Run()
    {
        using var process = Start(new ProcessStartInfo());
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>Runs it, and throws with <paramref name="failure"/> when its exit code is not 0.</summary>
    public void RunOrThrow(string failure)
    {
        if (Run() is var exitCode and not 0)
        {
            throw new BuildException(failure, exitCode);
        }
    }

    /// <summary>Runs it silently and returns what it wrote, in the order it came.</summary>
    public CommandResult Capture()
    {
        using var process = Start(new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true });
        var output = new StringBuilder();
        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        }

        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output.ToString().Trim());
    }

    private Process Start(ProcessStartInfo start)
    {
        start.FileName = program;
        start.WorkingDirectory = WorkingDirectory;
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (variable, value) in _environment)
        {
            if (value is null)
            {
                start.Environment.Remove(variable);
            }
            else
            {
                start.Environment[variable] = value;
            }
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new BuildException($"'{program}' could not be started: {exception.Message}");
        }
    }
}
