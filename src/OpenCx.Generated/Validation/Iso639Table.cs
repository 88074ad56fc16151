namespace OpenCx;

/// <summary>The two-letter codes of ISO 639-1, and the ones meant by what is often written in their place.</summary>
internal static class Iso639Table
{
    internal static readonly string[] Codes = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy " +
        "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz " +
        "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky " +
        "la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny " +
        "oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw " +
        "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' ');

    private static readonly HashSet<string> Known = new(Codes, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Replaced = new(StringComparer.Ordinal)
    {
        ["in"] = "id",
        ["iw"] = "he",
        ["ji"] = "yi",
        ["jw"] = "jv",
        ["mo"] = "ro",
    };

    internal static bool Contains(string code) => Known.Contains(code);

    /// <summary>The code that a wrong one stands for beyond doubt: <c>en</c> for <c>EN</c> or <c>en-US</c>, <c>he</c> for <c>iw</c>.</summary>
    internal static string? Suggest(string code)
    {
        var language = code.Trim().Split('-', '_')[0].ToLowerInvariant();
        return Contains(language) ? language : Replaced.TryGetValue(language, out var current) ? current : null;
    }
}
