using System.Diagnostics;
using System.Text;

namespace OpenCx.EndToEnd.Tests;

/// <summary>A server in a process of its own, from when it says that it listens until it is disposed of.</summary>
public sealed class ListeningProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<string> _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ListeningProcess(Process process) => _process = process;

    /// <summary>The line in which it said so.</summary>
    public string Said { get; private set; } = "";

    /// <param name="start">What to start.</param>
    /// <param name="saying">A part of the line.</param>
    public static async Task<ListeningProcess> StartAsync(ProcessStartInfo start, string saying)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var server = new ListeningProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        try
        {
            await server.ListenAsync(saying);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task ListenAsync(string saying)
    {
        _process.OutputDataReceived += (_, line) => Read(line.Data, saying);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, saying);
        _process.Exited += (_, _) => _listens.TrySetException(new InvalidOperationException($"{_process.StartInfo.FileName} ended before it listened:\n{_output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Said = await _listens.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private void Read(string? line, string saying)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line?.Contains(saying, StringComparison.Ordinal) == true)
        {
            _listens.TrySetResult(line);
        }
    }
}
