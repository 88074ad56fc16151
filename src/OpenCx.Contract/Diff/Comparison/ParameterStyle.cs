using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>How a parameter's value is written.</summary>
internal sealed record ParameterStyle(string Style, bool IsExploded, bool AllowsReserved)
{
    public static ParameterStyle Of(SpecNode parameter)
    {
        if (parameter["content"].Members().FirstOrDefault() is { Name: { } mediaType })
        {
            return new ParameterStyle("as " + mediaType.ToLowerInvariant(), IsExploded: false, AllowsReserved: false);
        }

        var style = parameter.Text("style") ?? (parameter.Text("in") is "query" or "cookie" ? "form" : "simple");
        return new ParameterStyle(
            style,
            parameter.Has("explode") ? parameter.IsTrue("explode") : style == "form",
            parameter.IsTrue("allowReserved"));
    }

    /// <summary>Whether the two write values of these types alike: single values look the same in most styles.</summary>
    public static bool AreAlike(ParameterStyle a, ParameterStyle b, JsonTypes types)
    {
        var hasParts = (types & (JsonTypes.Array | JsonTypes.Object)) != 0;
        var explodesAlike = a.IsExploded == b.IsExploded || !hasParts;
        var styledAlike = a.Style == b.Style || !hasParts && a.IsPlain && b.IsPlain;
        return styledAlike && explodesAlike && a.AllowsReserved == b.AllowsReserved;
    }

    private bool IsPlain => Style is "form" or "spaceDelimited" or "pipeDelimited" or "deepObject";

    public override string ToString() => Style + (IsExploded ? ", exploded" : "") + (AllowsReserved ? ", reserved characters as they are" : "");
}
