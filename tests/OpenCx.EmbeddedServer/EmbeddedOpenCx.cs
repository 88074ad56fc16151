using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer.Agents;
using OpenCx.EmbeddedServer.Contract;
using OpenCx.EmbeddedServer.Serving;

namespace OpenCx.EmbeddedServer;

/// <summary>
/// An OpenCX made from the vendored contract, on a loopback port of its own. It behaves as the contract says until a
/// <see cref="Misbehavior"/> is asked of it.
/// </summary>
public sealed class EmbeddedOpenCx : IAsyncDisposable
{
    private readonly EmbeddedOpenCxOptions _options;
    private readonly AgentBook _agents;
    private readonly OpenCxApi _api;
    private readonly WebApplication _host;
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly ConcurrentQueue<Misbehavior> _next = new();
    private int _answered;

    private EmbeddedOpenCx(VendoredContract contract, EmbeddedOpenCxOptions options)
    {
        _options = options;
        _agents = new AgentBook(contract, options);
        _api = new OpenCxApi(contract, _agents, options);

        // The empty builder reads no environment variable and no settings file: only the options count.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port: 0);
        });
        _host = builder.Build();
        _host.Run(ServeAsync);
    }

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The bearer token it asks for.</summary>
    public string ApiKey => _options.ApiKey;

    /// <summary>Every agent it made, in order, as it answered or would have.</summary>
    public IReadOnlyList<JObject> Agents => _agents.Snapshot();

    /// <summary>How many agents it made, whether or not the caller came to know.</summary>
    public int CreatedCount => _agents.Count;

    /// <summary>Every request that arrived whole, in order.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <summary>How it treats every request that <see cref="MisbehaveNext"/> leaves alone; null to behave.</summary>
    public Misbehavior? Misbehavior { get; set; }

    /// <summary>Starts one.</summary>
    /// <param name="options">How it answers; the documented behaviour by default.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A server that listens.</returns>
    public static async Task<EmbeddedOpenCx> StartAsync(EmbeddedOpenCxOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new EmbeddedOpenCx(await VendoredContract.LoadAsync(), options ?? new EmbeddedOpenCxOptions());
        await server._host.StartAsync(cancellationToken);
        server.Address = new Uri(server._host.Urls.Single());
        return server;
    }

    /// <summary>Misbehaves for the next requests, after those already asked for.</summary>
    /// <param name="misbehavior">How.</param>
    /// <param name="times">For how many requests.</param>
    public void MisbehaveNext(Misbehavior misbehavior, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(misbehavior);
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        for (var time = 0; time < times; time++)
        {
            _next.Enqueue(misbehavior);
        }
    }

    /// <summary>Forgets the requests and agents so far, so that what it keeps does not grow over a long run.</summary>
    public void Forget()
    {
        _requests.Clear();
        _agents.Clear();
    }

    /// <summary>Stops at once: requests still being answered lose their connection.</summary>
    /// <returns>When it no longer listens.</returns>
    public async ValueTask DisposeAsync()
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        await _stopping.CancelAsync();
        await _host.StopAsync(new CancellationToken(canceled: true));
        await _host.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var aborted = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            var request = await ReceivedRequest.ReadAsync(context.Request, _options.TimeProvider, aborted.Token);
            _requests.Enqueue(request);
            context.Response.Headers["x-request-id"] = $"embedded-{Interlocked.Increment(ref _answered)}";
            var misbehavior = _next.TryDequeue(out var next) ? next : Misbehavior;
            var response = misbehavior is null
                ? _api.Answer(request)
                : await misbehavior.ApplyAsync(() => _api.Answer(request), new Situation(request, _options.TimeProvider, aborted.Token));
            await response.WriteAsync(context, aborted.Token);
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }
}
