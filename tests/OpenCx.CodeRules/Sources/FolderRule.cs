namespace OpenCx.CodeRules.Sources;

/// <summary>A namespace follows the folders.</summary>
public static class FolderRule
{
    /// <param name="files">What to look at.</param>
    /// <param name="rootOf">The root namespace of a project, by its folder.</param>
    /// <param name="isFlat">Whether the types of a project may stand in its root namespace, wherever they lie.</param>
    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> files, Func<string, string> rootOf, Predicate<string> isFlat) =>
        from file in files
        let project = string.Join('/', file.Folders.Take(2))
        let root = rootOf(project)
        let expected = string.Join('.', file.Folders.Skip(2).Prepend(root))
        from found in file.Namespaces
        where found != expected && !(isFlat(project) && found == root)
        select $"{file.Path}: in the namespace {found}, expected {expected}";
}
