using OpenCx.Build.Testing;

namespace OpenCx.Build.Verbs;

/// <summary>Makes what the last test run received the snapshots of the next.</summary>
internal sealed class AcceptVerb(Repository repository) : IVerb
{
    public string Name => "accept";

    public string Summary => "take every *.received.* of the last test run as the new *.verified.*";

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is not [])
        {
            throw new BuildException($"accept takes no argument, but was given '{arguments[0]}'.", BuildException.WrongUsage);
        }

        var received = ReceivedSnapshot.In(repository);
        foreach (var snapshot in received)
        {
            File.Move(snapshot.File, snapshot.VerifiedFile, overwrite: true);
            Console.WriteLine(Path.GetRelativePath(repository.Root, snapshot.VerifiedFile));
        }

        Console.WriteLine(received is [] ? "Nothing to accept: the last test run received nothing new." : $"{received.Count} accepted; read the diff before you commit.");
        return 0;
    }
}
