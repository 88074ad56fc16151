using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// Reads, writes and checks one C# type as JSON, without reflection: fast, safe to trim, and exact where a serializer
/// would coerce in silence.
/// </summary>
/// <typeparam name="T">The C# type.</typeparam>
internal abstract class JsonCodec<T>
{
    /// <summary>Whether null is a value of this type rather than the absence of one, as it is for raw JSON.</summary>
    internal virtual bool AcceptsNull => false;

    /// <summary>What the contract expects here, for a drift report: <c>a string</c>.</summary>
    internal abstract string Expected { get; }

    /// <summary>Reads the value at which the source stands, and leaves the source at the value's last token.</summary>
    /// <param name="source">The JSON being read, standing at the value's first token.</param>
    /// <param name="value">The value, where there is one.</param>
    /// <returns>False where the JSON holds no value of this type; the source has then noted why and passed it.</returns>
    internal abstract bool TryRead(JsonSource source, out T value);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
    internal abstract void Write(JsonWriter writer, T value);

    /// <summary>Adds what is wrong with the value as part of a request.</summary>
    /// <param name="value">The value.</param>
    /// <param name="faults">Collects the faults, and knows where in the request it stands.</param>
    internal virtual void Validate(T value, RequestFaults faults)
    {
    }
}
