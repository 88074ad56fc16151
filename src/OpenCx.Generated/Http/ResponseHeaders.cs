using System.Collections;
using OpenCx.Construction;

namespace OpenCx.Http;

/// <summary>A response's headers with those of its content, taken apart when somebody asks.</summary>
internal sealed class ResponseHeaders(HttpResponseMessage response, ApiKey key) : IReadOnlyDictionary<string, IReadOnlyList<string>>
{
    private Dictionary<string, IReadOnlyList<string>>? _values;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => All.Keys;

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<string>> Values => All.Values;

    /// <inheritdoc/>
    public int Count => All.Count;

    /// <summary>The server's id of the request, where it gave one.</summary>
    internal string? RequestId
    {
        get
        {
            lock (response)
            {
                return RequestIdHeader.Of(response) is { } id ? key.Redact(id) : null;
            }
        }
    }

    private Dictionary<string, IReadOnlyList<string>> All
    {
        get
        {
            lock (response)
            {
                return _values ??= Read();
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> this[string key] => All[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => All.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out IReadOnlyList<string> value) => All.TryGetValue(key, out value!);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => All.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, IReadOnlyList<string>> Read()
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Headers.Concat(response.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>()))
        {
            values[header.Key] = [.. header.Value.Select(key.Redact)];
        }

        return values;
    }
}
