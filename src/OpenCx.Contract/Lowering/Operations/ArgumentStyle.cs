using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Schemas;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>
/// Tells the templates how an argument is written where it stands; what goes without saying is left out. The words are those
/// of the package's own code: <c>ParameterStyle</c> and <c>JsonArgument</c>.
/// </summary>
internal sealed class ArgumentStyle(SchemaReader schemas, LoweringNotes notes)
{
    /// <summary>The styles that OpenAPI has for a place; the first is the one that holds where none is named.</summary>
    private static readonly Dictionary<string, string[]> Styles = new(StringComparer.Ordinal)
    {
        ["path"] = ["simple", "label", "matrix"],
        ["query"] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        ["header"] = ["simple"],
        ["cookie"] = ["form"],
    };

    /// <summary>The place whose styles the fields of a form have.</summary>
    public const string FormField = "query";

    /// <summary>Notes what is to be known about an argument of this schema, by the <c>style</c> and <c>explode</c> beside it.</summary>
    /// <param name="source">What the contract says of the argument.</param>
    /// <param name="place">Where it stands, in OpenAPI's words.</param>
    /// <param name="use">Its schema.</param>
    /// <param name="note">Takes each word and what it says.</param>
    public void Describe(JsonObject source, string place, SchemaUse use, Action<string, string> note)
    {
        var usual = Styles[place][0];
        var style = source.Text("style") ?? usual;
        if (!Styles[place].Contains(style))
        {
            notes.Add(source["style"]!, $"the style \"{style}\" is not supported for \"{place}\": taken for \"{usual}\"");
            style = usual;
        }

        var explodes = source["explode"] is JsonValue value && value.TryGetValue(out bool said) ? said : style == "form";
        if (explodes && style is "spaceDelimited" or "pipeDelimited")
        {
            style = "form";
        }

        if (style != usual)
        {
            note("style", char.ToUpperInvariant(style[0]) + style[1..]);
        }

        if (style != "deepObject" && explodes != (usual == "form"))
        {
            note("explode", explodes ? "true" : "false");
        }

        if (IsStructured(use))
        {
            note("json", "Tree");
        }
    }

    /// <summary>Whether it holds objects, which only their own codec can take apart.</summary>
    private bool IsStructured(SchemaUse use) => schemas.Resolve(use).Shape switch
    {
        ScalarShape or TypeShape { Definition.Body: EnumBody } => false,
        ArrayShape list => schemas.Resolve(list.Items).Shape is ArrayShape || IsStructured(list.Items),
        _ => true,
    };
}
