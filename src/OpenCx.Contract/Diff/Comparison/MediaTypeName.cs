using OpenCx.Contract.Diff.Comparison.Schemas;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>A media type or range, in small letters where capitals make no difference, its parameters in order as far as they make one.</summary>
internal sealed record MediaTypeName(string Type, string Subtype, string Parameters)
{
    public static MediaTypeName Parse(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var name = (parts.Length == 0 ? "" : parts[0]).ToLowerInvariant().Split('/', 2);
        var bare = new MediaTypeName(name[0].Trim(), name.Length > 1 ? name[1].Trim() : "", "");
        var parameters = parts.Skip(1)
            .Select(parameter => InSmallLetters(parameter.Replace(" ", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)))
            .Where(bare.IsChangedBy).Order(StringComparer.Ordinal);
        return bare with { Parameters = string.Join(';', parameters) };
    }

    public string WithoutParameters => $"{Type}/{Subtype}";

    /// <summary>How its values are written: lines of JSON are JSON, and so is what may be anything, in which JSON is what is meant.</summary>
    public Wire Wire =>
        Subtype.Contains("json", StringComparison.Ordinal) || Subtype == "*" && Type is "*" or "application" ? Wire.Json
        : Type == "multipart" || Subtype == "x-www-form-urlencoded" ? Wire.Form
        : Subtype == "xml" || Subtype.EndsWith("+xml", StringComparison.Ordinal) ? Wire.Parts
        : Wire.Text;

    /// <summary>Whether it is JSON, one value of it.</summary>
    public bool IsJson => Subtype == "json" || Subtype.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Whether everything of the other media type is of this one: a range, or all that its parameters leave open.</summary>
    public bool Covers(MediaTypeName other) =>
        (Type == "*" || Type == other.Type)
        && (Subtype == "*" || Subtype == other.Subtype)
        && Parameters.Split(';', StringSplitOptions.RemoveEmptyEntries).All(other.Parameters.Split(';').Contains);

    /// <summary>
    /// Whether whoever reads this media type can read the other one: it covers it, or the syntax that its suffix names (RFC 6839).
    /// Whether it is taken where this one is asked for is another matter.
    /// </summary>
    public bool CanRead(MediaTypeName other) => Covers(other) || Covers(other with { Subtype = other.Subtype[(other.Subtype.LastIndexOf('+') + 1)..] });

    /// <summary>The name of a parameter in small letters, and the value if it is a <c>charset</c>: of others, capitals may make another one (RFC 9110, 8.3.1).</summary>
    private static string InSmallLetters(string parameter)
    {
        var name = parameter.Split('=')[0].ToLowerInvariant();
        return name == "charset" ? parameter.ToLowerInvariant() : name + parameter[name.Length..];
    }

    /// <summary>Whether a parameter makes another media type: not the usual <c>charset</c> (JSON knows no other), nor what each message chooses for itself.</summary>
    private bool IsChangedBy(string parameter) => parameter.Split('=')[0] switch
    {
        "charset" => !IsJson && parameter != "charset=utf-8",
        "boundary" => Type != "multipart",
        _ => true,
    };

    public override string ToString() => Parameters.Length == 0 ? WithoutParameters : $"{WithoutParameters};{Parameters}";
}
