namespace OpenCx.Json;

/// <summary>Reads text out of an array that is longer than the text, as rented arrays are.</summary>
internal sealed class CharArrayReader(char[] text, int length) : TextReader
{
    private int _position;

    /// <inheritdoc/>
    public override int Peek() => _position < length ? text[_position] : -1;

    /// <inheritdoc/>
    public override int Read() => _position < length ? text[_position++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, length - _position);
        Array.Copy(text, _position, buffer, index, read);
        _position += read;
        return read;
    }
}
