using System.Diagnostics;
using OpenCx.Construction;
using OpenCx.Http;

namespace OpenCx;

/// <summary>
/// The OpenCX API. One client serves any number of threads and should live as long as the application: it holds the
/// connections and counts the requests against the API's rate limit.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class OpenCxClient : IDisposable
{
    private readonly ClientSettings _settings;
    private readonly CallPipeline _calls;

    /// <summary>Makes a client for an API key.</summary>
    /// <param name="apiKey">The key; it goes before the one in the options.</param>
    /// <param name="options">Everything else, or null for the defaults. Frozen from here on.</param>
    /// <exception cref="ArgumentException">The key or an option can't be used; the message names every fault.</exception>
    public OpenCxClient(string apiKey, OpenCxClientOptions? options = null)
        : this(ClientSettings.Apply(options ?? new OpenCxClientOptions(), Check(apiKey)))
    {
    }

    /// <summary>Makes a client whose key comes from the options or the environment variable <c>OPENCX_API_KEY</c>.</summary>
    /// <param name="options">How it behaves, or null for the defaults. Frozen from here on.</param>
    /// <exception cref="ArgumentException">There is no key, or an option can't be used; the message names every fault.</exception>
    public OpenCxClient(OpenCxClientOptions? options = null)
        : this(ClientSettings.Apply(options ?? new OpenCxClientOptions()))
    {
    }

    /// <summary>Makes a client that sends through another's <see cref="HttpClient"/>, which is neither changed nor disposed.</summary>
    /// <param name="httpClient">
    /// What to send through. Its handler should not follow redirects, since an answer from elsewhere is refused. Its
    /// <see cref="HttpClient.BaseAddress"/> counts where neither the options nor <c>OPENCX_BASE_URL</c> name one, and its
    /// <see cref="HttpClient.Timeout"/> limits how long each attempt waits for the headers of its answer, beside
    /// <see cref="OpenCxClientOptions.AttemptTimeout"/>, which counts to the last byte.
    /// </param>
    /// <param name="options">How it behaves, or null for the defaults. Frozen from here on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpClient"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no key, or an option can't be used; the message names every fault.</exception>
    public OpenCxClient(HttpClient httpClient, OpenCxClientOptions? options = null)
        : this(ClientSettings.Apply(options ?? new OpenCxClientOptions(), injectedAddress: Check(httpClient).BaseAddress), new InjectedHttpClient(httpClient))
    {
    }

    private OpenCxClient(ClientSettings settings)
        : this(settings, TransportHandler.CreateSource(settings.Options.TimeProvider))
    {
    }

    internal OpenCxClient(ClientSettings settings, HttpClientSource clients)
    {
        _settings = settings;
        _calls = new CallPipeline(settings, clients);
    }

    /// <summary>
    /// Ends the calls under way, each with an <see cref="OpenCxConnectionException"/>, and closes the connections that are the
    /// client's own. An injected <see cref="HttpClient"/> and the rate limiter stay as they are.
    /// </summary>
    public void Dispose() => _calls.Dispose();

    /// <summary>Names the client by its server.</summary>
    /// <returns>The class and the base address.</returns>
    public override string ToString() => $"OpenCxClient({_settings.Root})";

    private static string Check(string apiKey)
    {
        ArgumentNullException.ThrowIfNull(apiKey);
        return ApiKey.FaultOf(apiKey) is { } fault
            ? throw new ArgumentException($"The API key {fault}: expected an OpenCX API key, visible ASCII characters only.", nameof(apiKey))
            : apiKey;
    }

    private static HttpClient Check(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        return httpClient;
    }
}
