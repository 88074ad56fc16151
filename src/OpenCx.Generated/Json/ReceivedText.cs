namespace OpenCx.Json;

/// <summary>What came for a declared member, where its C# value alone can't tell.</summary>
/// <param name="Text">
/// The text of a value that could not be read or has another canonical form, <c>null</c> where null is unusual, and a null
/// reference where nothing came.
/// </param>
/// <param name="Value">What was read from it, where that is a reference: another one in its place was set since.</param>
internal readonly record struct ReceivedText(string? Text, object? Value = null);
