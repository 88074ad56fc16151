using System.Diagnostics;

namespace OpenCx.Construction;

/// <summary>An API key that shows itself only to the request that carries it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
internal sealed class ApiKey
{
    internal const string EnvironmentVariable = "OPENCX_API_KEY";

    /// <summary>A shorter key is a placeholder and no secret; taking its letters out of every text would only garble them.</summary>
    private const int ShortestSecret = 8;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Redaction? _redaction;

    internal ApiKey(string value)
    {
        _value = value;
        _redaction = value.Length < ShortestSecret ? null : new Redaction(value);
    }

    /// <summary>The value of the Authorization header.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string AuthorizationHeader => field ??= "Bearer " + _value;

    /// <summary>What keeps a text from being a key, in words that do not show it; null where nothing does.</summary>
    internal static string? FaultOf(string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "is blank";
        }

        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] is <= ' ' or > '~')
            {
                return FormattableString.Invariant($"holds {Describe(value[index])} at position {index + 1} of {value.Length}, which an HTTP header can't carry");
            }
        }

        return null;
    }

    /// <summary>The text without the key, wherever it stood in it.</summary>
    internal string Redact(string text) => _redaction?.Apply(text) ?? text;

    /// <summary>The start of a text without the key, and without what the cut has left of it.</summary>
    internal string RedactCut(string text) => _redaction?.Apply(text, isCut: true) ?? text;

    /// <summary>A cause that tells what came may tell the key with it, and whatever logs an exception logs its causes: then their text stands in for them.</summary>
    internal Exception? Redact(Exception? cause)
    {
        var told = cause?.ToString() ?? string.Empty;
        var text = Redact(told);
        return ReferenceEquals(text, told) ? cause : cause is TimeoutException ? new TimeoutException(text) : new IOException(text);
    }

    /// <inheritdoc/>
    public override string ToString() => Redaction.Mark;

    private static string Describe(char character) => character switch
    {
        ' ' => "a space",
        '\r' or '\n' => "a line break",
        < ' ' or '\u007f' => "a control character",
        _ => "a character outside ASCII",
    };
}
