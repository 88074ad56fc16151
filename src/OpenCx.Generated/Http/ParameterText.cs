using System.Collections;
using System.Globalization;
using Newtonsoft.Json.Linq;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>Arguments as they stand in a URL, a header, a cookie or a form, whatever the culture. Objects come as JSON trees.</summary>
internal static class ParameterText
{
    /// <summary>Pairs of name and value, as in a query; none for null, nor for what is empty.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">One of the styles that make pairs.</param>
    /// <param name="explode">Whether each item and each member makes a pair of its own.</param>
    /// <param name="encode">Makes a text safe where it will stand.</param>
    internal static IEnumerable<KeyValuePair<string, string>> Pairs(string name, object? value, ParameterStyle style, bool explode, Func<string, string> encode)
    {
        if (style == ParameterStyle.DeepObject)
        {
            return Deep(name, value).Select(pair => new KeyValuePair<string, string>(encode(pair.Key), encode(pair.Value)));
        }

        var parts = Parts(value);
        if (explode)
        {
            return parts.Select(part => new KeyValuePair<string, string>(encode(part.Key ?? name), encode(part.Value)));
        }

        var delimiter = style switch
        {
            ParameterStyle.SpaceDelimited => encode(" "),
            ParameterStyle.PipeDelimited => encode("|"),
            _ => ",",
        };
        var text = Join(delimiter, Flat(parts, encode));
        return text is null ? [] : [new(encode(name), text)];
    }

    /// <summary>One text, as in a path or a header; null for null, and for what is empty.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The argument.</param>
    /// <param name="style">One of the styles that make one text.</param>
    /// <param name="explode">Whether names stand beside their values.</param>
    /// <param name="encode">Makes a text safe where it will stand.</param>
    internal static string? Expand(string name, object? value, ParameterStyle style, bool explode, Func<string, string> encode)
    {
        var parts = Parts(value);
        if (style == ParameterStyle.Matrix && explode)
        {
            return Join(string.Empty, parts.Select(part => Matrix(encode(part.Key ?? name), encode(part.Value))));
        }

        var texts = explode ? parts.Select(part => part.Key is null ? encode(part.Value) : $"{encode(part.Key)}={encode(part.Value)}") : Flat(parts, encode);
        var text = Join(style == ParameterStyle.Label && explode ? "." : ",", texts);
        return style switch
        {
            _ when text is null => null,
            ParameterStyle.Label => "." + text,
            ParameterStyle.Matrix => Matrix(encode(name), text),
            _ => text,
        };
    }

    // Unlike a query, it leaves out the sign before an empty value (RFC 6570, 3.2.7).
    private static string Matrix(string name, string value) => value.Length == 0 ? $";{name}" : $";{name}={value}";

    /// <summary>The value, each item of a list, or each member of an object with its name; what is null has no part.</summary>
    private static IEnumerable<KeyValuePair<string?, string>> Parts(object? value) => value switch
    {
        JObject members => members.Properties().Where(static member => !IsNull(member.Value)).Select(static member => new KeyValuePair<string?, string>(member.Name, Of(member.Value))),
        IEnumerable items and not (string or byte[] or JValue) => items.Cast<object?>().Where(static item => !IsNull(item)).Select(static item => new KeyValuePair<string?, string>(null, Of(item!))),
        _ => IsNull(value) ? [] : [new(null, Of(value!))],
    };

    /// <summary>The names in brackets lead to the member; what it holds in a list has the same name.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Deep(string name, object? value) =>
        value is JObject members
            ? members.Properties().SelectMany(member => Deep($"{name}[{member.Name}]", member.Value))
            : Parts(value).Select(part => new KeyValuePair<string, string>(name, part.Value));

    private static IEnumerable<string> Flat(IEnumerable<KeyValuePair<string?, string>> parts, Func<string, string> encode) =>
        parts.SelectMany(part => part.Key is null ? (IEnumerable<string>)[encode(part.Value)] : [encode(part.Key), encode(part.Value)]);

    private static string? Join(string delimiter, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        return all.Count == 0 ? null : string.Join(delimiter, all);
    }

    private static bool IsNull(object? value) => value is null or JValue { Value: null };

    private static string Of(object value) => value switch
    {
        string text => text,
        JValue { Value: string text } => text,
        JToken json => JsonText.Of(JsonCodecs.Raw, json),
        bool flag => flag ? "true" : "false",
        DateTimeOffset moment => Rfc3339.Format(moment),
        DateTime day => Rfc3339.FormatDate(day),
        byte[] bytes => Convert.ToBase64String(bytes),

        // Its own text is another one: it decodes what was encoded, and adds a slash.
        Uri address => address.OriginalString,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
