using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Compares format, encoding, pattern, default and, where values are no JSON, how they are written in XML.</summary>
internal static class TextComparison
{
    public static void Compare(SchemaPair pair)
    {
        CompareFormat(pair);
        CompareText(pair, "contentEncoding", "the encoding", TextRules.EncodingChanged);
        CompareText(pair, "contentMediaType", "the media type of the text", TextRules.ContentTypeChanged);
        if (pair.CommonTypes.HasFlag(JsonTypes.String))
        {
            ComparePattern(pair);
        }

        CompareDefault(pair);
        if (pair.Context.IsText && pair.Base.Xml != pair.Head.Xml)
        {
            pair.Report(TextRules.XmlChanged, "xml", $"in XML it is written as {pair.Head.Xml ?? "usual"}; it was as {pair.Base.Xml ?? "usual"}", pair.Base.Xml, pair.Head.Xml);
        }
    }

    private static void CompareFormat(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Texts["format"], pair.Head.Texts["format"]);
        var changed = JoinedText.IsIncluded(before, after) ? TextRules.FormatWidened
            : JoinedText.IsIncluded(after, before) ? TextRules.FormatNarrowed
            : TextRules.FormatChanged;
        var (type, newType) = (FormatType.Of(pair.Base.Types, before), FormatType.Of(pair.Head.Types, after));
        CompareText(pair, "format", "the format", changed, TextRules.FormatAdded, TextRules.FormatRemoved, type == newType ? EffectWithoutType : null);

        // The values are others, or fewer or more of them, whatever their type.
        CSharpEffect EffectWithoutType(Rule rule) => (pair.Context.Direction, rule.Severity) switch
        {
            (Direction.Request, Severity.Info) => Effects.ServerAcceptsMore,
            (Direction.Request, _) => Effects.ServerRefuses,
            (_, Severity.Info) => Effects.ServerSendsLess,
            _ => Effects.ServerSendsMore,
        };
    }

    private static void CompareText(SchemaPair pair, string keyword, string what, RulePair changed, RulePair? added = null, RulePair? removed = null, Func<Rule, CSharpEffect>? effectOf = null)
    {
        var (before, after) = (pair.Base.Texts[keyword], pair.Head.Texts[keyword]);
        if (before == after)
        {
            return;
        }

        var (rules, message) = (before, after) switch
        {
            (null, _) => (added ?? changed, $"{what} is {after} now; none was set"),
            (_, null) => (removed ?? changed, $"{what} is no longer {before}; none is set"),
            _ => (changed, $"{what} went from {before} to {after}"),
        };
        var rule = rules[pair.Context.Direction];
        pair.Report(rule, keyword, message, before, after, effectOf?.Invoke(rule));
    }

    private static void ComparePattern(SchemaPair pair)
    {
        if (pair.Base.Patterns.SetEquals(pair.Head.Patterns))
        {
            return;
        }

        var (before, after) = (string.Join(" and ", pair.Base.Patterns), string.Join(" and ", pair.Head.Patterns));
        if (before.Length == 0)
        {
            pair.Report(TextRules.PatternAdded, "pattern", $"has to match {after} now", after: after);
        }
        else if (after.Length == 0)
        {
            pair.Report(TextRules.PatternRemoved, "pattern", $"no longer has to match {before}", before);
        }
        else
        {
            pair.Report(TextRules.PatternChanged, "pattern", $"the pattern went from {before} to {after}", before, after);
        }
    }

    private static void CompareDefault(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Default, pair.Head.Default);
        if (before == after || pair.Context.IsText && before is not null && after is not null && CanonicalJson.AsText(before) == CanonicalJson.AsText(after))
        {
            return;
        }

        var rule = pair.Context.IsParameter ? TextRules.ParameterDefaultChanged : TextRules.DefaultChanged[pair.Context.Direction];
        pair.Report(rule, "default", $"the default went from {before ?? "none"} to {after ?? "none"}", before, after);
    }
}
