namespace OpenCx.Contract.Vendoring;

/// <summary>One of several sources that a contract was merged from.</summary>
/// <param name="Name">The address, or the name of the file.</param>
/// <param name="Sha256">The SHA-256 of its bytes as they came, in lower-case hexadecimal digits.</param>
public sealed record RecordedSource(string Name, string Sha256);
