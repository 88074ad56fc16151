using System.Buffers;

namespace OpenCx.Json;

/// <summary>
/// Collects the items of a list in a rented array. A list that grows by itself leaves arrays behind, the larger of which only
/// a full garbage collection takes back; this one makes a single array of the size that is needed in the end.
/// </summary>
internal struct ItemBuffer<T>() : IDisposable
{
    private const int FirstSize = 16;

    private T[] _items = [];
    private int _count;

    internal void Add(T item)
    {
        if (_count == _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstSize, 2 * _count));
            Array.Copy(_items, larger, _count);
            GiveBack();
            _items = larger;
        }

        _items[_count++] = item;
    }

    internal readonly List<T> ToList()
    {
        var list = new List<T>(_count);
        for (var index = 0; index < _count; index++)
        {
            list.Add(_items[index]);
        }

        return list;
    }

    /// <inheritdoc/>
    public readonly void Dispose() => GiveBack();

    // Without the items, which the pool would keep alive.
    private readonly void GiveBack()
    {
        if (_count > 0)
        {
            Array.Clear(_items, 0, _count);
            ArrayPool<T>.Shared.Return(_items);
        }
    }
}
