namespace OpenCx.Benchmarks.Clients;

/// <summary>The clients that are compared, by name.</summary>
internal static class Callers
{
    public const string Floor = "floor";
    public const string Newtonsoft = "newtonsoft";
    public const string Stock = "stock";
    public const string Ours = "ours";

    public static ICaller Create(string name, HttpMessageHandler handler, Uri server) => name switch
    {
        Floor => new FloorCaller(handler, server),
        Newtonsoft => new NewtonsoftCaller(handler, server),
        Stock => new StockCaller(handler, server),
        Ours => new OurCaller(handler, server),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"Expected {Floor}, {Newtonsoft}, {Stock} or {Ours}."),
    };
}
