using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Changes one thing of a schema, as people do who write the next version of a contract.</summary>
internal sealed class RandomEdits(Random random, RandomSchemas schemas)
{
    private static readonly string[] Holders = ["items", "additionalProperties", "not"];

    private static readonly string[] Lists = ["anyOf", "oneOf", "allOf", "prefixItems"];

    /// <summary>Edits one schema inside <paramref name="root"/>; what was done, or null when nothing was.</summary>
    public string? Edit(JsonNode root)
    {
        var targets = Inside(root).ToList();
        return targets.Count == 0 ? null : Edit(targets[random.Next(targets.Count)]);
    }

    /// <summary>Every schema object in and below a schema.</summary>
    private static IEnumerable<JsonObject> Inside(JsonNode? schema)
    {
        if (schema is not JsonObject keywords)
        {
            return [];
        }

        return Holders.Select(holder => keywords[holder])
            .Concat(Lists.SelectMany(list => keywords[list] as JsonArray ?? []))
            .Concat((keywords["properties"] as JsonObject ?? []).Select(property => property.Value))
            .SelectMany(Inside)
            .Prepend(keywords);
    }

    private string? Edit(JsonObject schema) => random.Next(14) switch
    {
        0 => Replace(schema, schemas.Next(1)),
        1 => EditType(schema),
        2 or 3 or 4 => EditKeyword(schema),
        5 => EditProperties(schema),
        6 => EditRequired(schema),
        7 => EditValues(schema),
        8 => EditBranches(schema),
        9 => Wrap(schema, "allOf", schemas.Next(1)),
        10 => Wrap(schema, random.Next(2) == 0 ? "anyOf" : "oneOf", schemas.Next(1)),
        11 => Wrap(schema, "anyOf", new JsonObject { ["type"] = "null" }),
        12 => MayBeMoreThanNull(schema) ? Set(schema, "not", schemas.Next(0)) : null,
        _ => EditKeyword(schema),
    };

    private static string Replace(JsonObject schema, JsonNode other)
    {
        schema.Clear();
        foreach (var (keyword, argument) in other as JsonObject ?? [])
        {
            schema[keyword] = argument?.DeepClone();
        }

        return "another schema";
    }

    private string? EditType(JsonObject schema)
    {
        switch (schema["type"])
        {
            case JsonArray { Count: > 1 } several when random.Next(2) == 0:
                several.RemoveAt(random.Next(several.Count));
                return "type taken out";
            case JsonArray several when schemas.Argument("type", 0) is { } added && !several.Any(type => JsonNode.DeepEquals(type, added)):
                several.Add(added);
                return "type added";
            case JsonValue sole when random.Next(2) == 0 && sole.GetValue<string>() != "null":
                schema["type"] = new JsonArray(sole.DeepClone(), "null");
                return "null added";
            case JsonValue sole when sole.GetValue<string>() == "integer":
                schema["type"] = "number";
                return "integer to number";
            case JsonValue:
                return Set(schema, "type", schemas.Argument("type", 0)!);
            default:
                return null;
        }
    }

    private string? EditKeyword(JsonObject schema)
    {
        var types = schema["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()) : schema["type"] is JsonValue type ? [type.GetValue<string>()] : [];
        var keywords = types.SelectMany(RandomSchemas.KeywordsOf).Where(keyword => keyword is not ("properties" or "required")).ToList();
        if (keywords.Count == 0)
        {
            return null;
        }

        var keyword = keywords[random.Next(keywords.Count)];
        return schema.ContainsKey(keyword) && random.Next(3) == 0 ? Remove(schema, keyword)
            : schemas.Argument(keyword, 1) is { } argument ? Set(schema, keyword, argument)
            : null;
    }

    private string? EditProperties(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type || type.GetValue<string>() != "object")
        {
            return null;
        }

        var name = schemas.Name();
        var properties = schema["properties"] as JsonObject;
        if (properties is null)
        {
            schema["properties"] = properties = [];
        }

        if (properties.Remove(name))
        {
            (schema["required"] as JsonArray)?.RemoveAll(required => required!.GetValue<string>() == name);
            return "property removed";
        }

        properties[name] = schemas.Next(1);
        return "property added";
    }

    private string? EditRequired(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type || type.GetValue<string>() != "object")
        {
            return null;
        }

        var required = schema["required"] as JsonArray;
        if (required is null)
        {
            schema["required"] = required = [];
        }

        var name = schemas.Name();
        if (required.RemoveAll(known => known!.GetValue<string>() == name) > 0)
        {
            return "required taken out";
        }

        required.Add(name);
        return "required added";
    }

    private string? EditValues(JsonObject schema)
    {
        if (schema["enum"] is not JsonArray values)
        {
            return schema.ContainsKey("type") && MayBeMoreThanNull(schema) ? Set(schema, "enum", schemas.Argument("enum", 0)!) : null;
        }

        if (values.Count > 1 && random.Next(2) == 0)
        {
            values.RemoveAt(random.Next(values.Count));
            return "value taken out";
        }

        var word = RandomSchemas.Words[random.Next(RandomSchemas.Words.Length)];
        if (values.Any(value => JsonNode.DeepEquals(value, JsonValue.Create(word))))
        {
            return null;
        }

        values.Add(word);
        return "value added";
    }

    /// <summary>Of null alone there is nothing to exclude, and a list of values beside it is read as one that somebody forgot null in.</summary>
    private static bool MayBeMoreThanNull(JsonObject schema) => schema["type"] is not JsonValue type || type.GetValue<string>() != "null";

    private string? EditBranches(JsonObject schema)
    {
        if (Lists.FirstOrDefault(schema.ContainsKey) is not { } keyword)
        {
            return null;
        }

        var branches = schema[keyword]!.AsArray();
        if (branches.Count > 1 && random.Next(2) == 0)
        {
            branches.RemoveAt(random.Next(branches.Count));
            return $"{keyword} shorter";
        }

        branches.Insert(random.Next(branches.Count + 1), schemas.Next(1));
        return $"{keyword} longer";
    }

    private static string Wrap(JsonObject schema, string keyword, JsonNode other)
    {
        var inner = schema.DeepClone();
        schema.Clear();
        schema[keyword] = new JsonArray(inner, other);
        return $"wrapped in {keyword}";
    }

    private static string Set(JsonObject schema, string keyword, JsonNode argument)
    {
        var what = schema.ContainsKey(keyword) ? "changed" : "added";
        schema[keyword] = argument;
        return $"{keyword} {what}";
    }

    private static string Remove(JsonObject schema, string keyword)
    {
        schema.Remove(keyword);
        return $"{keyword} removed";
    }
}
