using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>Writes what was just read: whatever of its text was kept stands, and nothing has to be compared.</summary>
internal sealed class UnchangedJsonWriter(TextWriter output) : JsonTextWriter(output);
