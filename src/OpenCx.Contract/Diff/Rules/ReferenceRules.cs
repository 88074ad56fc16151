using static OpenCx.Contract.Diff.CSharpEffect;
using static OpenCx.Contract.Diff.Severity;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Changes of what other documents describe, values and what carries them aside.</summary>
internal static class ReferenceRules
{
    public static readonly Rule Changed = Rule.General(
        "reference-changed", Warning, "A path, a callback or the like is described by another document.",
        RunTime("What the other document says has to be compared by hand."),
        RuleExample.Paths("/a: {$ref: 'a.yaml'}", "/a: {$ref: 'b.yaml'}"));
}
