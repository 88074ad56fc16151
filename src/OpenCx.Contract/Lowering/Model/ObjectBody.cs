namespace OpenCx.Contract.Lowering.Model;

/// <summary>The members of a class, at least one.</summary>
internal sealed record ObjectBody(OrderedDictionary<string, ObjectProperty> Properties) : TypeBody;
