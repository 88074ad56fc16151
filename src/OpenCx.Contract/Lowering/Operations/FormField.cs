namespace OpenCx.Contract.Lowering.Operations;

/// <summary>A field by its name on the wire, with what <see cref="ArgumentStyle"/> notes about it.</summary>
internal sealed record FormField(string Name, IReadOnlyDictionary<string, string> Notes);
