using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>Reads and writes one C# type as JSON, by hand and without reflection.</summary>
/// <typeparam name="T">The C# type.</typeparam>
internal abstract class JsonCodec<T>
{
    /// <summary>Reads the value at which the source stands, and leaves the source at its last token.</summary>
    /// <param name="source">The JSON being read, standing at the first token of the value.</param>
    /// <param name="value">The value, where there is one.</param>
    /// <returns>False where the JSON holds no value of this type; the source has noted why.</returns>
    internal abstract bool TryRead(JsonSource source, out T value);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
    internal abstract void Write(JsonWriter writer, T value);
}
