namespace OpenCx.Build.Mutation;

/// <summary>The part of a project that is mutated; only whole folders have a row on the page of figures.</summary>
internal sealed record MutationScope(IReadOnlyList<string> Patterns, bool CoversFolders)
{
    /// <summary>All that Stryker's settings name.</summary>
    public static MutationScope Whole { get; } = new([], CoversFolders: true);

    /// <summary>Folders of the project, or patterns of files below it.</summary>
    public static MutationScope Of(string projectFolder, IEnumerable<string> foldersAndPatterns)
    {
        var parts = foldersAndPatterns.Select(part => Part(projectFolder, part)).ToList();
        return new MutationScope([.. parts.Select(part => part.Pattern)], parts.TrueForAll(part => part.CoversFolder));
    }

    private static (string Pattern, bool CoversFolder) Part(string projectFolder, string folderOrPattern)
    {
        var folder = folderOrPattern.TrimEnd('/', '\\');
        if (Directory.Exists(Path.Combine(projectFolder, folder)))
        {
            return ($"{folder}/**/*.cs", !folder.Contains('/'));
        }

        return folderOrPattern.EndsWith(".cs", StringComparison.Ordinal)
            ? (folderOrPattern, false)
            : throw new BuildException(
                $"'{folderOrPattern}' is neither a folder of {Path.GetFileName(projectFolder)} nor a pattern of files that ends in .cs.",
                BuildException.WrongUsage);
    }
}
