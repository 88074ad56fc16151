namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>A parsed pattern.</summary>
internal abstract record Pattern;
