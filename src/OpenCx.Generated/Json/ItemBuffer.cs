using System.Buffers;

namespace OpenCx.Json;

/// <summary>
/// Collects the items of a list: a few in a list, which most are, and more of them in a rented array. A list that grows by itself
/// leaves arrays behind, the larger of which only a full garbage collection takes back; this one makes a single one of the size
/// that is needed in the end.
/// </summary>
internal struct ItemBuffer<T>() : IDisposable
{
    private const int Few = 4;
    private const int FirstSize = 16;

    private List<T>? _few;
    private T[]? _items;
    private int _count;

    internal void Add(T item)
    {
        if (_count < Few)
        {
            (_few ??= new List<T>(Few)).Add(item);
            _count++;
            return;
        }

        if (_items is null || _count == _items.Length)
        {
            Grow();
        }

        _items![_count++] = item;
    }

    internal readonly List<T> ToList()
    {
        if (_items is null)
        {
            return _few ?? [];
        }

        var list = new List<T>(_count);
        for (var index = 0; index < _count; index++)
        {
            list.Add(_items[index]);
        }

        return list;
    }

    /// <inheritdoc/>
    public readonly void Dispose()
    {
        // Without the items, which the pool would keep alive.
        if (_items is not null)
        {
            Array.Clear(_items, 0, _count);
            ArrayPool<T>.Shared.Return(_items);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstSize, 2 * _count));
        if (_items is null)
        {
            _few!.CopyTo(larger);
        }
        else
        {
            Array.Copy(_items, larger, _count);
            Dispose();
        }

        _items = larger;
    }
}
