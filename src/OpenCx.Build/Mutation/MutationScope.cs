namespace OpenCx.Build.Mutation;

/// <summary>The part of a project that is mutated; only whole folders have a row on the page of figures.</summary>
internal sealed record MutationScope(IReadOnlyList<string> Patterns, bool CoversFolders)
{
    /// <summary>The code that runs the generator, and is out of reach without it.</summary>
    private const string GeneratorFolder = "CSharp";

    /// <summary>
    /// What is not written by hand, or not compiled for the runtime that the tests run on; and the tables of rules, which are
    /// texts with a test for each row. A break in one is always noticed, and takes a run of every test.
    /// </summary>
    private static readonly string[] LeftOut = ["!obj/**/*", "!Polyfills/**/*", "!Diff/Rules/*Rules.cs"];

    /// <summary>All that is written by hand.</summary>
    public static MutationScope Whole { get; } = new(["**/*.cs", .. LeftOut], CoversFolders: true);

    /// <summary>
    /// Which tests count. Those that look for what nobody thought of, those that run the generator, those that read the code
    /// itself and a few more take most of the time: a mutant that they notice, a quicker one mostly notices too.
    /// </summary>
    public string TestFilter =>
        "FullyQualifiedName!~Tests.Fuzzing.&FullyQualifiedName!~Tests.Codebase.&Category!=Slow" + (this == Whole || Patterns.Any(pattern => pattern.StartsWith(GeneratorFolder, StringComparison.Ordinal)) ? "" : "&Category!=Generator");

    /// <summary>Folders of the project ("." for the files above all folders), or patterns of files below it.</summary>
    public static MutationScope Of(string projectFolder, IEnumerable<string> foldersAndPatterns)
    {
        var parts = foldersAndPatterns.Select(part => Part(projectFolder, part)).ToList();
        return new MutationScope([.. parts.Select(part => part.Pattern), .. LeftOut], parts.TrueForAll(part => part.CoversFolder));
    }

    private static (string Pattern, bool CoversFolder) Part(string projectFolder, string folderOrPattern)
    {
        var folder = folderOrPattern.TrimEnd('/', '\\');
        if (folder == ".")
        {
            return ("*.cs", true);
        }

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
