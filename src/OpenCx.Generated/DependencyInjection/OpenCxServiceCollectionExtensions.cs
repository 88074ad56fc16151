using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenCx.Construction;
using OpenCx.DependencyInjection;
using OpenCx.Http;

namespace OpenCx;

/// <summary>
/// Registers <see cref="IOpenCxClient"/> as a singleton whose connections come from <see cref="IHttpClientFactory"/>. Its
/// options are checked when the host starts and, where there is no host, when the client is first asked for; what is wrong
/// with them then stands in an <see cref="OptionsValidationException"/>. Logger and clock are the container's, unless set.
/// </summary>
/// <remarks>
/// A handler that sends again by a rule of its own, such as a resilience handler that <c>ConfigureHttpClientDefaults</c> gives
/// every client, works beneath this client: it may send a POST twice, and does so past the rate limiter. Take it out of this one
/// (<c>RemoveAllResilienceHandlers</c> on the builder that is returned).
/// </remarks>
public static class OpenCxServiceCollectionExtensions
{
    /// <summary>Adds a client.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configure">Sets its options; null where the environment says enough.</param>
    /// <returns>A builder for the <see cref="HttpClient"/> beneath: its handlers, their lifetime.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IHttpClientBuilder AddOpenCxClient(this IServiceCollection services, Action<OpenCxClientOptions>? configure = null)
    {
        var builder = Add(services, Options.DefaultName, configure ?? (static _ => { }));
        services.TryAddSingleton<IOpenCxClient>(static provider => Create(provider, Options.DefaultName));
        return builder;
    }

    /// <summary>Adds a client that is set up by a section of the configuration.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The section. Its keys are options by name; times are written <c>hh:mm:ss</c>. A key that is no option is an error.</param>
    /// <returns>A builder for the <see cref="HttpClient"/> beneath: its handlers, their lifetime.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddOpenCxClient(this IServiceCollection services, IConfiguration configuration) =>
        services.AddOpenCxClient(Binding(Options.DefaultName, configuration));

    /// <summary>Adds one client of several, as the keyed service of its name: one for each organisation.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="name">The key.</param>
    /// <param name="configure">Sets its options.</param>
    /// <returns>A builder for the <see cref="HttpClient"/> beneath: its handlers, their lifetime.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddOpenCxClient(this IServiceCollection services, string name, Action<OpenCxClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = Add(services, Check(name), configure);
        services.TryAddKeyedSingleton<IOpenCxClient>(name, static (provider, key) => Create(provider, (string)key!));
        return builder;
    }

    /// <summary>Adds one client of several, as the keyed service of its name, set up by a section of the configuration.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="name">The key.</param>
    /// <param name="configuration">The section. Its keys are options by name; times are written <c>hh:mm:ss</c>. A key that is no option is an error.</param>
    /// <returns>A builder for the <see cref="HttpClient"/> beneath: its handlers, their lifetime.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddOpenCxClient(this IServiceCollection services, string name, IConfiguration configuration) =>
        services.AddOpenCxClient(name, Binding(Check(name), configuration));

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<OpenCxClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<OpenCxClientOptions>(name)
            .Configure(configure)
            .PostConfigure<IServiceProvider>(static (options, provider) => options.FallBackTo(provider.GetService<ILoggerFactory>(), provider.GetService<TimeProvider>()))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OpenCxClientOptions>, OptionsValidation>());
        return services.AddHttpClient(HttpClientName(name))
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => TransportHandler.Create(ContentCoding.UnderstoodByHandler))
            .RedactLoggedHeaders(static _ => true);
    }

    private static OpenCxClient Create(IServiceProvider provider, string name)
    {
        var factory = provider.GetRequiredService<IHttpClientFactory>();
        var options = provider.GetRequiredService<IOptionsMonitor<OpenCxClientOptions>>().Get(name);
        using var sample = factory.CreateClient(HttpClientName(name));
        return new OpenCxClient(ClientSettings.Apply(options, injectedAddress: sample.BaseAddress), new FactoryHttpClient(factory, HttpClientName(name)));
    }

    private static Action<OpenCxClientOptions> Binding(string name, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return options => ConfigurationBinding.Apply(name, configuration, options);
    }

    private static string HttpClientName(string name) => name.Length == 0 ? "OpenCx" : "OpenCx." + name;

    private static string Check(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 ? name : throw new ArgumentException("The name is empty: expected the key under which the client is asked for.", nameof(name));
    }
}
