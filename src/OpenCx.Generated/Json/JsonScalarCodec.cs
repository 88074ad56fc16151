using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>Reads and writes a value of one token.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <param name="expected">What the contract expects, in words.</param>
/// <param name="read">Reads the current token.</param>
/// <param name="write">Writes one token.</param>
/// <param name="validate">Adds what is wrong with a value as part of a request, where anything can be.</param>
internal sealed class JsonScalarCodec<T>(string expected, JsonScalarCodec<T>.Reader read, Action<JsonWriter, T> write, Action<T, RequestFaults>? validate = null) : JsonCodec<T>
{
    /// <summary>Reads the current token, and false where it holds no such value.</summary>
    internal delegate bool Reader(JsonSource source, out T value);

    /// <inheritdoc/>
    internal override string Expected => expected;

    /// <inheritdoc/>
    internal override bool TryRead(JsonSource source, out T value) => read(source, out value) || source.Reject(expected);

    /// <inheritdoc/>
    internal override void Write(JsonWriter writer, T value) => write(writer, value);

    /// <inheritdoc/>
    internal override void Validate(T value, RequestFaults faults) => validate?.Invoke(value, faults);
}
