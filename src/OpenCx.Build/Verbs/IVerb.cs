namespace OpenCx.Build.Verbs;

/// <summary>Something the build can be asked to do: the first word after ./build.sh.</summary>
internal interface IVerb
{
    /// <summary>The word.</summary>
    string Name { get; }

    /// <summary>What follows it on the command line, for the help text; empty when nothing does.</summary>
    string Parameters => "";

    /// <summary>One line for the help text.</summary>
    string Summary { get; }

    /// <summary>Does it, and returns the exit code.</summary>
    int Run(IReadOnlyList<string> arguments);
}
