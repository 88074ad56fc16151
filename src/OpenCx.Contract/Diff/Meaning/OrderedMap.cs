using System.Collections;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A map in the document's order that costs next to nothing while it is empty, as most of a schema's maps are.</summary>
internal sealed class OrderedMap<T> : IEnumerable<KeyValuePair<string, T>>
    where T : class
{
    private Dictionary<string, T>? _entries;

    public int Count => _entries?.Count ?? 0;

    public IEnumerable<string> Keys => _entries?.Keys ?? Enumerable.Empty<string>();

    /// <summary>The value of that name, or null.</summary>
    public T? this[string name]
    {
        get => _entries?.GetValueOrDefault(name);
        set => (_entries ??= new Dictionary<string, T>(StringComparer.Ordinal))[name] = value!;
    }

    /// <summary>For collection expressions, which never name entries.</summary>
    public void Add(KeyValuePair<string, T> entry) => this[entry.Key] = entry.Value;

    public void Remove(string name) => _entries?.Remove(name);

    public bool Has(string name) => _entries?.ContainsKey(name) == true;

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() =>
        (_entries ?? Enumerable.Empty<KeyValuePair<string, T>>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
