namespace OpenCx;

/// <summary>
/// The languages a phone agent can speak, as <c>language</c> takes them: ISO 639-1 codes
/// in lower case. Those in <see cref="Combinable"/> can stand together; any other must be the only one.
/// </summary>
public static class AgentLanguages
{
    private static readonly HashSet<string> CombinableCodes = new(["en", "es", "fr", "de", "hi", "ru", "pt", "ja", "it", "nl"], StringComparer.Ordinal);

    /// <summary>The codes that can be combined freely.</summary>
    /// <remarks>Source: the description of <c>language</c> in the API's contract.</remarks>
    public static IReadOnlyCollection<string> Combinable { get; } = Array.AsReadOnly(CombinableCodes.ToArray());

    /// <summary>Every code of ISO 639-1, in alphabetical order.</summary>
    /// <remarks>
    /// Source: the ISO 639-2 table of the Library of Congress and the ISO 639-3 table of SIL International, which give the
    /// two-letter codes beside their own. <c>bh</c> and <c>sh</c> are here because one of the two still lists each; codes
    /// that were replaced (<c>iw</c>, <c>in</c>, <c>ji</c>, <c>jw</c>, <c>mo</c>) are not.
    /// </remarks>
    public static IReadOnlyCollection<string> Iso639 { get; } = Array.AsReadOnly(Iso639Table.Codes.ToArray());

    /// <summary>Whether a code is one of ISO 639-1.</summary>
    /// <param name="code">The code: <c>en</c>. Upper case is not the standard's form.</param>
    /// <returns>True where the whole string is such a code; false for null.</returns>
    public static bool IsIso639(string? code) => code is not null && Iso639Table.Contains(code);

    /// <summary>Whether a code can stand beside other languages.</summary>
    /// <param name="code">The code: <c>en</c>.</param>
    /// <returns>True where <paramref name="code"/> is in <see cref="Combinable"/>; false for null.</returns>
    public static bool CanBeCombined(string? code) => code is not null && CombinableCodes.Contains(code);
}
