using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// The names that the contract declares, so that reading one makes no new string. Names of the server's own are not kept. The
/// name that is expected next is compared with before all of them are searched.
/// </summary>
internal sealed class JsonNames : JsonNameTable
{
    private static readonly DefaultJsonNameTable Declared = new();

    /// <summary>The declared name that most likely comes next.</summary>
    internal string? Expected { get; set; }

    /// <summary>Adds a name that the contract declares.</summary>
    internal static void Declare(string name)
    {
        // Lookups may run meanwhile; additions may not.
        lock (Declared)
        {
            Declared.Add(name);
        }
    }

    /// <inheritdoc/>
    public override string? Get(char[] key, int start, int length) =>
        Expected is { } expected && key.AsSpan(start, length).SequenceEqual(expected.AsSpan()) ? expected : Declared.Get(key, start, length);
}
