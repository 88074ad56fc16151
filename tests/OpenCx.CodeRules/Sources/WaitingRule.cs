using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenCx.CodeRules.Sources;

/// <summary>Nothing sleeps for a while of the machine's own time: a clock is given to what waits.</summary>
public static class WaitingRule
{
    public static IEnumerable<string> Breaches(IEnumerable<SourceFile> files) =>
        from file in files
        from call in file.Calls
        where Sleeps(call)
        select $"{file.Path}: {call}";

    private static bool Sleeps(InvocationExpressionSyntax call) => call.Expression.ToString() switch
    {
        "Thread.Sleep" => true,
        "Task.Delay" => call.ArgumentList.Arguments is not [{ Expression: var duration }, ..] arguments
            || (arguments.Count < 3 && !duration.ToString().Contains("Infinite", StringComparison.Ordinal)),
        _ => false,
    };
}
