namespace OpenCx.Contract.Diff;

/// <summary>The consequence of a change for a C# caller, with one sentence that says it.</summary>
/// <param name="Impact">Its kind.</param>
/// <param name="Sentence">What the caller sees or has to do.</param>
public sealed record CSharpEffect(CSharpImpact Impact, string Sentence)
{
    internal static CSharpEffect Nothing(string sentence) => new(CSharpImpact.Nothing, sentence);

    internal static CSharpEffect RunTime(string sentence) => new(CSharpImpact.RunTime, sentence);

    internal static CSharpEffect SourceBreak(string sentence) => new(CSharpImpact.SourceBreak, sentence);
}
