namespace OpenCx.Build.Verbs;

/// <summary>Makes what the last test run received the snapshots of the next.</summary>
internal sealed class AcceptVerb(Repository repository) : IVerb
{
    private const string Received = ".received.";
    private const string Verified = ".verified.";

    public string Name => "accept";

    public string Summary => "take every *.received.* of the last test run as the new *.verified.*";

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is not [])
        {
            throw new BuildException($"accept takes no argument, but was given '{arguments[0]}'.", BuildException.WrongUsage);
        }

        var received = ReceivedFiles();
        foreach (var file in received)
        {
            var name = Path.GetFileName(file);
            var snapshot = Path.Combine(Path.GetDirectoryName(file)!, name.Replace(Received, Verified, StringComparison.Ordinal));
            File.Move(file, snapshot, overwrite: true);
            Console.WriteLine(Path.GetRelativePath(repository.Root, snapshot));
        }

        Console.WriteLine(received is [] ? "Nothing to accept: the last test run received nothing new." : $"{received.Count} accepted; read the diff before you commit.");
        return 0;
    }

    private List<string> ReceivedFiles() =>
        [.. Directory.EnumerateFiles(repository.PathOf("tests"), $"*{Received}*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(repository.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .Order(StringComparer.Ordinal)];
}
