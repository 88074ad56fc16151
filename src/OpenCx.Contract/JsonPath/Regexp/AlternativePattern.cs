namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary><c>a|b</c></summary>
internal sealed record AlternativePattern(IReadOnlyList<Pattern> Branches) : Pattern;
