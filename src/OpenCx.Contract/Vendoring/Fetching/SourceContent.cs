namespace OpenCx.Contract.Vendoring.Fetching;

/// <summary>What a source gave.</summary>
/// <param name="Name">What the user called it, for messages.</param>
/// <param name="RecordedName">What the record calls it: the address, or the file's name without its folder.</param>
/// <param name="Bytes">Its bytes: a document, or a docs page with one.</param>
internal sealed record SourceContent(string Name, string RecordedName, byte[] Bytes);
