using System.Text;
using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// The place of a value in a document. It is kept as the names passed on the way and becomes text only when somebody asks,
/// so that a response that keeps to the contract costs no path at all.
/// </summary>
internal sealed class JsonPath
{
    /// <summary>Any item of an array.</summary>
    internal const string AnyItem = "[*]";

    /// <summary>Any member of a map, whose names are data.</summary>
    internal const string AnyMember = ".*";

    /// <summary>In characters. The names of a server that makes them up must not fill a client's memory.</summary>
    private const int MaxLength = 1000;

    private string[] _segments = new string[4];
    private int _depth;

    /// <summary>Whether a path leads to nothing but items of lists and maps, and to no declared member.</summary>
    internal static bool IsOfItems(string path) => path.Replace(AnyItem, string.Empty).Replace(AnyMember, string.Empty) == "$";

    /// <summary>Goes down one step.</summary>
    /// <param name="segment">A member's name, <see cref="AnyItem"/> or <see cref="AnyMember"/>.</param>
    internal void Enter(string segment)
    {
        if (_depth == _segments.Length)
        {
            Array.Resize(ref _segments, 2 * _depth);
        }

        _segments[_depth++] = segment;
    }

    /// <summary>Comes back up one step.</summary>
    internal void Leave() => _depth--;

    /// <summary>The place as a JSONPath (RFC 9535), or as much of it as is worth telling.</summary>
    /// <param name="redact">Takes out of a name what must not be told; it comes first, for what is quoted or cut is no longer found.</param>
    internal string Describe(Func<string, string> redact)
    {
        var text = new StringBuilder("$");
        for (var i = 0; i < _depth; i++)
        {
            var segment = redact(_segments[i]);
            if (ReferenceEquals(segment, AnyItem) || ReferenceEquals(segment, AnyMember))
            {
                text.Append(segment);
            }
            else if (IsShorthand(segment))
            {
                text.Append('.').Append(segment);
            }
            else
            {
                text.Append('[').Append(JsonConvert.ToString(segment, '\'')).Append(']');
            }
        }

        return Excerpt.Marked(text.ToString(), MaxLength);
    }

    private static bool IsShorthand(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(static c => c is '_' or >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z');
}
