namespace OpenCx.CodeRules;

/// <summary>Code breaks a rule; the message names every place.</summary>
public sealed class CodeRuleException(string message) : Exception(message)
{
    public static void ThrowIfAny(IEnumerable<string> breaches)
    {
        if (string.Join('\n', breaches) is { Length: > 0 } places)
        {
            throw new CodeRuleException(places);
        }
    }
}
