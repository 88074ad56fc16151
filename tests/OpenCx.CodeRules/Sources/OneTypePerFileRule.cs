namespace OpenCx.CodeRules.Sources;

/// <summary>A file holds one type and has its name.</summary>
public static class OneTypePerFileRule
{
    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Types.Count > 1 || file.Types.Any(type => type != file.Name)
        select $"{file.Path}: holds {string.Join(", ", file.Types)}";
}
