namespace OpenCx.Contract.Lowering.Operations;

/// <summary>A form: its fields become arguments, unless the contract leaves their names open and <paramref name="Fields"/> is null.</summary>
internal sealed record Form(bool IsUrlEncoded, bool IsRequired, IReadOnlyList<FormField>? Fields);
