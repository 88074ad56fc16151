using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OpenCx.Tests.Fuzzing;

/// <summary>Makes requests with anything in any member, and beside each the JSON that it must become.</summary>
internal sealed class RequestGenerator(Random random, bool withHalves)
{
    private static readonly (PropertyInfo Property, string Name)[] Members =
        [.. typeof(CreatePhoneAgentPublicDto).GetProperties()
            .Select(property => (property, property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName!))
            .Where(member => member.Item2 is not null)];

    private readonly JsonGenerator _json = new(random);

    public (CreatePhoneAgentPublicDto Request, string Json) Next()
    {
        var request = new CreatePhoneAgentPublicDto();
        var json = new List<string>();
        foreach (var (property, name) in Members)
        {
            if (random.Next(3) > 0 && ValueOf(property.PropertyType) is { } value)
            {
                property.SetValue(request, value.Value);
                json.Add($"{_json.Quote(name)}:{value.Json}");
            }
        }

        foreach (var name in _json.Repeat(3, Text).Distinct(StringComparer.Ordinal).Where(name => Members.All(member => member.Name != name)))
        {
            var (value, text) = Token(depth: 3);
            request.AdditionalProperties[name] = value!;
            json.Add($"{_json.Quote(name)}:{text}");
        }

        return (request, "{" + string.Join(",", json) + "}");
    }

    // A type that a later contract brings is left out of what is generated, and fails nothing here.
    private (object Value, string Json)? ValueOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(bool))
        {
            var value = random.Next(2) == 0;
            return (value, value ? "true" : "false");
        }

        if (type == typeof(IList<string>))
        {
            var items = _json.Repeat(4, Text).ToList();
            return (items, $"[{string.Join(",", items.Select(_json.Quote))}]");
        }

        var text = Text();
        return type == typeof(string) ? (text, _json.Quote(text))
            : type == typeof(PhoneAgentType) ? (new PhoneAgentType(text), _json.Quote(text))
            : null;
    }

    private (JToken? Value, string Json) Token(int depth)
    {
        switch (random.Next(depth > 0 ? 7 : 5))
        {
            case 0:
                return (null, "null");
            case 1:
                return (new JValue(true), "true");
            case 2:
                var number = random.NextInt64(long.MinValue, long.MaxValue);
                return (new JValue(number), FormattableString.Invariant($"{number}"));
            case 3:
                var price = new decimal(random.Next(), 0, 0, random.Next(2) == 0, 2);
                return (new JValue(price), FormattableString.Invariant($"{price}"));
            case 4:
                var text = Text();
                return (new JValue(text), _json.Quote(text));
            case 5:
                var items = _json.Repeat(3, () => Token(depth - 1)).ToList();
                return (new JArray(items.Select(item => item.Value)), $"[{string.Join(",", items.Select(item => item.Json))}]");
            default:
                var members = _json.Repeat(3, Text).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Token: Token(depth - 1))).ToList();
                return (
                    new JObject(members.Select(member => new JProperty(member.Name, member.Token.Value))),
                    "{" + string.Join(",", members.Select(member => $"{_json.Quote(member.Name)}:{member.Token.Json}")) + "}");
        }
    }

    private string Text() => _json.Text(withHalves);
}
