namespace OpenCx.Benchmarks.Clients;

/// <summary>The clients that are compared, by name.</summary>
internal static class Callers
{
    public const string Floor = "floor";
    public const string Newtonsoft = "newtonsoft";
    public const string Stock = "stock";
    public const string Ours = "ours";

    /// <summary>Ours over an HttpClient that is given to it, which has tokens and a time-out of its own beside ours.</summary>
    public const string Injected = "ours, injected";

    /// <param name="name">Which one.</param>
    /// <param name="stub">What stands in for the network; null for the network, over connections as each client makes them for itself.</param>
    /// <param name="server">The address.</param>
    public static ICaller Create(string name, HttpMessageHandler? stub, Uri server) => name switch
    {
        Floor => new FloorCaller(CreateHttpClient(stub), server),
        Newtonsoft => new NewtonsoftCaller(CreateHttpClient(stub), server),
        Stock => new StockCaller(CreateHttpClient(stub), server),
        Ours => new OurCaller(stub, server),
        Injected => new OurCaller(stub ?? new SocketsHttpHandler(), server),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"Expected {Floor}, {Newtonsoft}, {Stock}, {Ours} or {Injected}."),
    };

    private static HttpClient CreateHttpClient(HttpMessageHandler? stub) => stub is null ? new HttpClient() : new HttpClient(stub);
}
