namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>An operand of a filter expression: RFC 9535 sorts them by type into tests and comparables.</summary>
internal abstract record FilterTerm;
