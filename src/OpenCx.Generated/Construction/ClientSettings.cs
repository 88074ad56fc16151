using System.Collections.Concurrent;
using OpenCx.Http;

namespace OpenCx.Construction;

/// <summary>Options in force: checked, frozen, and with the environment's answers in place of what was not set.</summary>
internal sealed class ClientSettings
{
    private readonly ConcurrentDictionary<string, Uri> _fixedAddresses = new(StringComparer.Ordinal);
    private readonly Func<string, Uri> _makeAddress;

    private ClientSettings(OpenCxClientOptions options, ApiKey apiKey, Uri address)
    {
        Options = options;
        ApiKey = apiKey;
        Root = BaseAddress.RootOf(address);
        _makeAddress = MakeAddress;
    }

    internal OpenCxClientOptions Options { get; }

    internal ApiKey ApiKey { get; }

    /// <summary>Where the API is, without a slash at its end: the operations' paths follow.</summary>
    internal string Root { get; }

    /// <summary>Puts options in force.</summary>
    /// <param name="options">What was set.</param>
    /// <param name="apiKey">A key that goes before that of the options.</param>
    /// <param name="injectedAddress">The base address of an injected client.</param>
    /// <exception cref="ArgumentException">Something in them can't be used; the message names every fault.</exception>
    internal static ClientSettings Apply(OpenCxClientOptions options, string? apiKey = null, Uri? injectedAddress = null)
    {
        var faults = OptionFaults.Of(options, apiKey);
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join(" ", faults), nameof(options));
        }

        // Whatever can't be used is told before the options are frozen, so that it can be put right.
        var address = FindAddress(options.BaseUrl, injectedAddress);
        options.Freeze();
        var key = apiKey ?? options.ApiKey ?? Environment.GetEnvironmentVariable(ApiKey.EnvironmentVariable)!;
        return new ClientSettings(options, new ApiKey(key), address);
    }

    /// <summary>Where a request goes. A path without parameters gives the same address in every call: it is made once.</summary>
    internal Uri AddressOf(ApiRequest request) => ReferenceEquals(request.PathAndQuery, request.PathTemplate)
        ? _fixedAddresses.GetOrAdd(request.PathTemplate, _makeAddress)
        : MakeAddress(request.PathAndQuery);

    private Uri MakeAddress(string pathAndQuery) => new(Root + pathAndQuery, UriKind.Absolute);

    private static Uri FindAddress(Uri? option, Uri? injected)
    {
        if (option is not null)
        {
            return option;
        }

        if (Environment.GetEnvironmentVariable(BaseAddress.EnvironmentVariable) is { } variable && !string.IsNullOrWhiteSpace(variable))
        {
            return new Uri(variable, UriKind.Absolute);
        }

        if (injected is not null && !BaseAddress.IsAcceptable(injected))
        {
            throw new ArgumentException($"HttpClient.BaseAddress is '{BaseAddress.Describe(injected)}': expected {BaseAddress.Accepted}.", "httpClient");
        }

        return injected ?? AddressOf(OpenCxClient.ContractBaseUrl);
    }

    private static Uri AddressOf(string? server) =>
        Uri.TryCreate(server, UriKind.Absolute, out var address) && BaseAddress.IsAcceptable(address)
            ? address
            : throw new ArgumentException(
                $"BaseUrl is not set, and the contract names {(server is null ? "no server" : $"'{BaseAddress.Describe(server)}'")}: expected {BaseAddress.Accepted}, from OpenCxClientOptions.BaseUrl or the environment variable {BaseAddress.EnvironmentVariable}.",
                "options");
}
