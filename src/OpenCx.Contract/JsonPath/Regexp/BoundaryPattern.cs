namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary><c>^</c> or <c>$</c>.</summary>
internal sealed record BoundaryPattern(bool AtEnd) : Pattern;
