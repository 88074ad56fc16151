namespace OpenCx.Contract.Lowering.Model;

/// <summary>What C# can say of a JSON value: every schema is read as one of the shapes of this folder.</summary>
internal abstract record Shape;
