using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>A place in the Unicode scalar values of a pattern.</summary>
internal sealed class RuneCursor(string pattern)
{
    private readonly Rune[] _runes = [.. pattern.EnumerateRunes()];
    private int _position;

    public bool AtEnd => _position == _runes.Length;

    public bool IsAt(char expected) => IsAt(rune => rune.Value == expected);

    public bool IsAt(char expected, char following) =>
        IsAt(expected) && _position + 1 < _runes.Length && _runes[_position + 1].Value == following;

    public bool IsAt(Predicate<Rune> expected) => !AtEnd && expected(_runes[_position]);

    public Rune Take() => _runes[_position++];

    public bool TryTake(char expected)
    {
        var isThere = IsAt(expected);
        _position += isThere ? 1 : 0;
        return isThere;
    }

    public int? TakeDigit() => IsAt(rune => rune.Value is >= '0' and <= '9') ? Take().Value - '0' : null;
}
