namespace OpenCx.Contract.Lowering.Model;

/// <summary>The values of a string enum, at least one.</summary>
internal sealed record EnumBody(IReadOnlyList<EnumValue> Values) : TypeBody;
