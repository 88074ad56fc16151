using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenCx.Json;

/// <summary>Collects text in a buffer of the shared pool.</summary>
internal sealed class PooledTextWriter() : TextWriter(CultureInfo.InvariantCulture)
{
    private const int FirstSize = 1024;

    private char[] _characters = ArrayPool<char>.Shared.Rent(FirstSize);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1);
        _characters[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Reserve(count);
        Array.Copy(buffer, index, _characters, _length, count);
        _length += count;
    }

    public override void Write(string? value)
    {
        if (value is not null)
        {
            Reserve(value.Length);
            value.CopyTo(0, _characters, _length, value.Length);
            _length += value.Length;
        }
    }

    internal byte[] ToUtf8() => Encoding.UTF8.GetBytes(_characters, 0, _length);

    protected override void Dispose(bool disposing)
    {
        if (_characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_characters);
            _characters = [];
            _length = 0;
        }

        base.Dispose(disposing);
    }

    private void Reserve(int count)
    {
        if (count <= _characters.Length - _length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_length + count), (int)Math.Min(2L * _characters.Length, int.MaxValue / 2)));
        Array.Copy(_characters, larger, _length);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
