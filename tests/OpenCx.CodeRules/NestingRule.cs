namespace OpenCx.CodeRules;

/// <summary>No type that users see lies within another.</summary>
public static class NestingRule
{
    public static IEnumerable<string> Breaches(CompiledCode code) =>
        code.VisibleTypes.Where(type => type.ContainingType is not null).Select(type => $"{type}: nested");
}
