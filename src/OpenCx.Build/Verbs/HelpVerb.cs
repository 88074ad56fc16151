namespace OpenCx.Build.Verbs;

internal sealed class HelpVerb(VerbTable table) : IVerb
{
    public string Name => "help";

    public string Summary => "show this list";

    public int Run(IReadOnlyList<string> arguments)
    {
        Console.WriteLine("usage: ./build.sh [verb]   (Windows: ./build.ps1)");
        Console.WriteLine();
        foreach (var verb in table.Verbs)
        {
            Console.WriteLine($"  {$"{verb.Name} {verb.Parameters}",-22} {verb.Summary}");
        }

        return 0;
    }
}
