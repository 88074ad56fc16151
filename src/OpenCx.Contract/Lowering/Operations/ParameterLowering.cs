using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Lowering.Schemas;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>Lowers the parameters of an operation: its own before those of its path, each once, each with a C# name of its own.</summary>
internal sealed partial class ParameterLowering(PartResolver parts, SchemaReader schemas, SchemaSlots slots, ArgumentStyle styles, LoweringNotes notes)
{
    private static readonly string[] Styles = ["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"];

    private static SchemaUse PlainText => SchemaUse.Of(new ScalarShape("string", null, []));

    public JsonArray Lower(string path, JsonObject pathItem, JsonObject operation, UniqueNames names)
    {
        var inPath = TemplateVariable().Matches(path).Select(match => match.Groups[1].Value).Distinct().ToList();
        var declared = (operation.List("parameters") ?? []).Concat(pathItem.List("parameters") ?? [])
            .Where(node => parts.Follow(node) is not null)
            .Select(node => new DeclaredParameter(parts.Follow(node)!, parts.DescriptionOf(node)))
            .DistinctBy(static parameter => (parameter.Name, parameter.Place));
        var used = declared.Where(parameter => IsUsed(parameter, inPath)).ToList();
        var lowered = new JsonArray([.. used.Select(parameter => Lower(parameter, names))]);
        foreach (var missing in inPath.Where(name => !used.Exists(parameter => parameter.Place == "path" && parameter.Name == name)))
        {
            lowered.Add(PathText(missing, names, operation));
        }

        return lowered;
    }

    private JsonObject Lower(DeclaredParameter declared, UniqueNames names)
    {
        var parameter = declared.Fields;
        var lowered = Begin(declared.Name, declared.Place, names);
        if ((declared.Description ?? schemas.Read(parameter.Schema("schema")).Annotations.Description) is { } description)
        {
            lowered["description"] = description;
        }

        if (declared.Place == "path" || parameter.IsTrue("required"))
        {
            lowered["required"] = true;
        }

        if (parameter.IsTrue("deprecated"))
        {
            lowered["deprecated"] = true;
        }

        if (parameter.Text("style") is { } style && Styles.Contains(style))
        {
            lowered["style"] = style;
        }

        if (parameter["explode"]?.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            lowered["explode"] = parameter.IsTrue("explode");
        }

        slots.Add(lowered, SchemaOf(parameter, declared.Place, (word, note) => lowered[$"x-opencx-{word}"] = note), parameter);
        return lowered;
    }

    /// <summary>
    /// A parameter has a schema, and a style that sets it out, or else content: one media type with a schema. What is in a media type
    /// that the client does not write comes from the caller as text.
    /// </summary>
    private SchemaUse SchemaOf(JsonObject parameter, string place, Action<string, string> note)
    {
        if (parameter.Schema("schema") is { } schema)
        {
            var read = AsText(schemas.Read(schema));
            var use = place == "header" ? InHeader(read) : read;
            styles.Describe(parameter, place, use, note);
            if (place == "query" && parameter.IsTrue("allowReserved"))
            {
                note("allow-reserved", "true");
            }

            return use;
        }

        if (MediaTypeChoice.Of(parameter.Map("content")) is not { } content)
        {
            return PlainText;
        }

        var held = AsText(schemas.Read(parts.Follow(content.Value)?.Schema("schema")));
        if (MediaTypeChoice.IsJson(content.Key))
        {
            note("json", "Text");
            return held;
        }

        var isText = MediaTypeChoice.IsPlainText(content.Key) && schemas.Resolve(held).Shape is ScalarShape or TypeShape { Definition.Body: EnumBody };
        return !isText ? PlainText : place == "header" ? InHeader(held) : held;
    }

    /// <summary>Outside a body nothing is raw bytes, which is what <c>format: binary</c> says.</summary>
    private SchemaUse AsText(SchemaUse use)
    {
        var plain = schemas.Resolve(use);
        return plain.Shape switch
        {
            ScalarShape { Format: "binary" } bytes => plain with { Shape = bytes with { Format = null } },
            ArrayShape list when schemas.Resolve(list.Items) is { Shape: ScalarShape { Format: "binary" } bytes } items =>
                plain with { Shape = list with { Items = items with { Shape = bytes with { Format = null } } } },
            _ => use,
        };
    }

    /// <summary>A header is text: lists are joined with commas, and HTTP writes dates in a form of its own.</summary>
    private SchemaUse InHeader(SchemaUse use)
    {
        var plain = schemas.Resolve(use);
        return plain.Shape switch
        {
            ScalarShape { Format: "date" or "date-time" } date => plain with { Shape = date with { Format = null } },
            ArrayShape list when schemas.Resolve(list.Items).Shape is not ScalarShape { Type: "string", Format: null } =>
                plain with { Shape = list with { Items = PlainText } },
            _ => use,
        };
    }

    private bool IsUsed(DeclaredParameter declared, List<string> inPath)
    {
        var (parameter, name, place) = (declared.Fields, declared.Name, declared.Place);
        if (name.Length == 0)
        {
            notes.Add(parameter, "a parameter is sent under its \"name\", which is missing: left out");
            return false;
        }

        switch (place)
        {
            case "path" when inPath.Contains(name):
            case "query" or "cookie":
                return true;
            case "header" when IgnoredHeaders.Contain(name):
                return false;
            case "header" when HeaderName().IsMatch(name):
                return true;
            case "header":
                notes.Add(parameter, $"no header can be called \"{name}\": left out");
                return false;
            case "":
                notes.Add(parameter, "a parameter says \"in\" what it is sent (path, query, header or cookie), which is missing: left out");
                return false;
            case "path":
                notes.Add(parameter, $"the path has no {{{name}}}: left out");
                return false;
            default:
                notes.Add(parameter, $"parameters in \"{place}\" are not supported: left out");
                return false;
        }
    }

    private JsonObject PathText(string name, UniqueNames names, JsonObject operation)
    {
        var parameter = Begin(name, "path", names);
        parameter["required"] = true;
        slots.Add(parameter, PlainText, operation);
        return parameter;
    }

    /// <summary>The parameter, with a name for its C# variable where its own would not do.</summary>
    private static JsonObject Begin(string name, string place, UniqueNames names)
    {
        var parameter = new JsonObject { ["name"] = name };
        var wanted = Identifier.Variable(name);
        var variable = names.Take(wanted);
        if (variable != wanted || !PlainName().IsMatch(name))
        {
            parameter["x-originalName"] = variable;
        }

        parameter["in"] = place;
        return parameter;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]*\z")]
    private static partial Regex PlainName();

    /// <summary>A token (RFC 9110, 5.6.2).</summary>
    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+.^_`|~-]+\z")]
    private static partial Regex HeaderName();

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex TemplateVariable();
}
