namespace OpenCx.Contract.JsonPath.Filters;

/// <summary>What <c>@</c> and <c>$</c> stand for while a filter is evaluated.</summary>
internal readonly record struct FilterContext(LocatedNode Current, LocatedNode Root);
