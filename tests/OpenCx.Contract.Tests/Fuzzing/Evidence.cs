using System.Text.Json.Nodes;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>Values that one of two schemas allows and the other does not: who sends or receives one is broken by the change.</summary>
internal sealed class Evidence
{
    private const int Tries = 200;

    public Evidence(Random random, JsonNode @base, JsonNode baseSchema, JsonNode head, JsonNode headSchema)
    {
        var (before, after) = (new ReferenceValidator(@base), new ReferenceValidator(head));
        RandomValues[] sources = [new(random, before), new(random, after)];
        for (var i = 0; i < Tries; i++)
        {
            var value = sources[i % 2].For(i % 2 == 0 ? baseSchema : headSchema);
            before.IsAmbiguous = after.IsAmbiguous = false;
            var (fitted, fits) = (before.Allows(baseSchema, value), after.Allows(headSchema, value));
            IsBaseSatisfiable |= fitted;
            if (fitted == fits)
            {
                continue;
            }

            IsNarrowed |= fitted;
            IsWidened |= fits;
            if (before.IsAmbiguous || after.IsAmbiguous)
            {
                continue;
            }

            var (validator, schema) = fitted ? (before, baseSchema) : (after, headSchema);
            if (!Undeclared.In(validator, schema, value))
            {
                (Refused, Unexpected) = fitted ? (Refused ?? Text(value), Unexpected) : (Refused, Unexpected ?? Text(value));
            }
        }
    }

    /// <summary>Whether any value was found that the base allows.</summary>
    public bool IsBaseSatisfiable { get; private set; }

    /// <summary>Whether any value was allowed and is no longer, even one that nobody would count on.</summary>
    public bool IsNarrowed { get; private set; }

    /// <summary>Whether any value is allowed that was not.</summary>
    public bool IsWidened { get; private set; }

    /// <summary>
    /// A request that was valid and is not any more, in JSON. It has no undeclared member, and fits no two alternatives of a
    /// oneOf: a contract reads as if alternatives excluded each other.
    /// </summary>
    public string? Refused { get; private set; }

    /// <summary>A response that is valid and was not before, likewise.</summary>
    public string? Unexpected { get; private set; }

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
