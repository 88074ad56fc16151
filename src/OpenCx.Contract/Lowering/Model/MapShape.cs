namespace OpenCx.Contract.Lowering.Model;

/// <summary>An object whose member names are data.</summary>
internal sealed record MapShape(SchemaUse Values) : Shape;
