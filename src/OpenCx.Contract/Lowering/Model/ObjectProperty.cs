namespace OpenCx.Contract.Lowering.Model;

/// <summary>A member of a class.</summary>
internal sealed record ObjectProperty(SchemaUse Use, bool IsRequired);
