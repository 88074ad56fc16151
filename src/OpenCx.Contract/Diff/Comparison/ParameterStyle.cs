using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>How a parameter's value is written.</summary>
internal sealed record ParameterStyle(string Style, bool IsExploded, bool AllowsReserved)
{
    /// <summary>How the fields of a form are written of which nothing is said.</summary>
    public static ParameterStyle UsualOfFields { get; } = new("form", IsExploded: true, AllowsReserved: false);

    public static ParameterStyle Of(SpecNode parameter)
    {
        if (parameter["content"].Members().FirstOrDefault() is { Name: { } mediaType })
        {
            return new ParameterStyle($"as {MediaTypeName.Parse(mediaType)}", IsExploded: false, AllowsReserved: false);
        }

        var @in = parameter.Text("in");
        return Of(parameter, @in is "query" or "cookie" ? "form" : "simple") with { AllowsReserved = parameter.IsTrue("allowReserved") && @in is not (null or "header") };
    }

    /// <summary>How the values of a form's field are written that has such an encoding.</summary>
    public static ParameterStyle OfField(SpecNode encoding) => Of(encoding, "form") with { AllowsReserved = encoding.IsTrue("allowReserved") };

    /// <summary>Whether the two write values of these types alike: single values look the same in most styles, and lists in the simple one.</summary>
    public static bool AreAlike(ParameterStyle a, ParameterStyle b, JsonTypes types) =>
        AreSetOutAlike(a, b, types) && (a.AllowsReserved == b.AllowsReserved || (JsonTypes.Boolean | JsonTypes.Integer).Covers(types.WithoutNull()));

    /// <summary>Whether the one writes values of these types as the other does, or may leave more characters as they are: whoever reads them understands both.</summary>
    public static bool IsReadAs(ParameterStyle old, ParameterStyle @new, JsonTypes types) =>
        @new.AllowsReserved && AreSetOutAlike(old, @new, types);

    /// <summary>Whether it writes the name of a path parameter of these types: where objects are taken apart, their members' names stand in its place.</summary>
    public bool WritesNameInPath(JsonTypes types) => Style == "matrix" && !(IsExploded && types.WithoutNull() == JsonTypes.Object);

    private static bool AreSetOutAlike(ParameterStyle a, ParameterStyle b, JsonTypes types)
    {
        var hasParts = (types & (JsonTypes.Array | JsonTypes.Object)) != 0;
        var explodesAlike = a.IsExploded == b.IsExploded || !hasParts || a.Style == "simple" && !types.HasFlag(JsonTypes.Object);
        var styledAlike = a.Style == b.Style || !hasParts && a.IsPlain && b.IsPlain;
        return styledAlike && explodesAlike;
    }

    private static ParameterStyle Of(SpecNode node, string usual)
    {
        var style = node.Text("style") ?? usual;
        return new ParameterStyle(style, style == "deepObject" || (node.Has("explode") ? node.IsTrue("explode") : style == "form"), AllowsReserved: false);
    }

    /// <summary>How it writes a list or an object: as one text where its parts stand behind one name, or behind none.</summary>
    public Wire Wire => IsExploded && Style is not ("simple" or "label") ? Wire.Parts : Wire.Text;

    private bool IsPlain => Style is "form" or "spaceDelimited" or "pipeDelimited" or "deepObject";

    public override string ToString() => Style + (IsExploded ? ", exploded" : "") + (AllowsReserved ? ", reserved characters as they are" : "");
}
