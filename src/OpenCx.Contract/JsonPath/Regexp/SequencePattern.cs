namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>One after the other; nothing when empty.</summary>
internal sealed record SequencePattern(IReadOnlyList<Pattern> Parts) : Pattern;
