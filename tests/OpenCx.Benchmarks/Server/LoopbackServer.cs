using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace OpenCx.Benchmarks.Server;

/// <summary>A server in a process of its own, so that what it allocates and the time it takes are nobody's but its own.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly Process _process;

    private LoopbackServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static LoopbackServer Start()
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self.Arguments, "serve"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var address = process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("The benchmark's server ended before it said where it listens.");
        return new LoopbackServer(process, new Uri(address));
    }

    /// <summary>Serves until the process that started this one closes our standard input.</summary>
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(static async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Utf8.Length;
            await context.Response.Body.WriteAsync(Answer.Utf8);
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
