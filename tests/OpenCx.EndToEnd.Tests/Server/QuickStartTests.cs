using System.Diagnostics;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

public class QuickStartTests
{
    [Fact]
    public async Task Without_a_key_it_says_so_and_creates_an_agent_on_a_server_of_its_own()
    {
        var (exitCode, output, error) = await RunAsync(apiKey: null);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Matches("^OPENCX_API_KEY is not set: talking to an embedded server on http://127.0.0.1:[0-9]+/\nCreated phone agent [0-9a-f-]{36}\n", output);
        Assert.Contains("Front desk", output, StringComparison.Ordinal);
        Assert.Contains("inbound", output, StringComparison.Ordinal);
        Assert.Contains("en, es", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_key_it_talks_to_the_real_address_and_to_nothing_else()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();

        var (exitCode, output, error) = await RunAsync(server.ApiKey, server.Address);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.StartsWith($"Created phone agent {server.Agents.Single()["id"]}\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-wrong-key")]
    [InlineData("a key with spaces")]
    public async Task What_goes_wrong_is_told_in_one_line_without_the_key(string apiKey)
    {
        await using var server = await EmbeddedOpenCx.StartAsync();

        var (exitCode, output, error) = await RunAsync(apiKey, server.Address);

        Assert.Equal((1, string.Empty), (exitCode, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain(apiKey, error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string? apiKey, Uri? address = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "OpenCx.QuickStart.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OPENCX_API_KEY"] = apiKey;
        start.Environment["OPENCX_BASE_URL"] = address?.ToString();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
