namespace OpenCx.Contract.Lowering.Model;

/// <summary>A value of an enum: what goes over the wire, the C# name where the contract gives one, and what it means.</summary>
internal sealed record EnumValue(string Wire, string? Name, string? Description);
