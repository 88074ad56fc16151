namespace OpenCx.Contract.Lowering.Model;

/// <summary>A class or an enum of the generated code.</summary>
internal sealed record TypeShape(TypeDefinition Definition) : Shape;
