using Newtonsoft.Json.Linq;

namespace OpenCx.Json;

/// <summary>
/// What a member holds that may hold any JSON. It stays the text that came until somebody looks at it: few callers do, and
/// its tree costs more than all other members of an answer together.
/// </summary>
internal sealed class JsonRawValue
{
    // The text that came, or the tree that was made of it or given.
    private object _value;

    internal JsonRawValue(string text) => _value = text;

    private JsonRawValue(JToken tree) => _value = tree;

    /// <summary>The text that came, while nobody has seen the tree, which might then be another one.</summary>
    internal string? Text => _value as string;

    /// <summary>The value as a tree: the same one each time, for whoever asks.</summary>
    internal JToken Tree
    {
        get
        {
            if (_value is string text)
            {
                Interlocked.CompareExchange(ref _value, JsonText.ReadRaw(text), text);
            }

            return (JToken)_value;
        }
    }

    internal static JsonRawValue? Of(JToken? tree) => tree is null ? null : new JsonRawValue(tree);
}
