namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary><c>a*</c>, <c>a+</c>, <c>a?</c>, <c>a{n,m}</c>; without a maximum, any number of times from the minimum.</summary>
internal sealed record RepeatPattern(Pattern Body, int Minimum, int? Maximum) : Pattern;
