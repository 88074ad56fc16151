using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>The names that the contract declares, so that reading one makes no new string. Names of the server's own are not kept.</summary>
internal sealed class JsonNames : JsonNameTable
{
    internal static readonly JsonNames Declared = new();

    private readonly DefaultJsonNameTable _table = new();

    /// <inheritdoc/>
    public override string? Get(char[] key, int start, int length) => _table.Get(key, start, length);

    internal void Add(string name)
    {
        // Lookups may run meanwhile; additions may not.
        lock (_table)
        {
            _table.Add(name);
        }
    }
}
