namespace OpenCx.Build.Testing;

/// <summary>What a test received instead of its snapshot; it waits beside it to be accepted.</summary>
internal readonly record struct ReceivedSnapshot(string File)
{
    private const string Received = ".received.";
    private const string Verified = ".verified.";

    /// <summary>The snapshot whose place it takes when it is accepted.</summary>
    public string VerifiedFile =>
        Path.Combine(Path.GetDirectoryName(File)!, Path.GetFileName(File).Replace(Received, Verified, StringComparison.Ordinal));

    public static IReadOnlyList<ReceivedSnapshot> In(Repository repository) =>
        [.. Directory.EnumerateFiles(repository.PathOf("tests"), $"*{Received}*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(repository.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(file => new ReceivedSnapshot(file))];

    /// <summary>Whether a failure is the one of the test that received this: its message names either file.</summary>
    public bool IsNamedIn(string failure) =>
        failure.Contains(Path.GetFileName(File), StringComparison.Ordinal) || failure.Contains(Path.GetFileName(VerifiedFile), StringComparison.Ordinal);
}
