using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>What became of a JSON text that a codec read.</summary>
/// <param name="Written">The value as it is written again; null where there was none.</param>
/// <param name="IsInexact">Whether the text must be kept beside the value, since the value is written otherwise.</param>
/// <param name="Drift">What the codec found wrong.</param>
internal sealed record Passage(string? Written, bool IsInexact, string Drift)
{
    public static Passage Through<T>(JsonCodec<T> codec, string json)
    {
        var drift = new DriftLog();
        using var source = new JsonSource(json.ToCharArray(), json.Length, drift);
        source.Read();
        var hasValue = codec.TryRead(source, out var value);
        var isInexact = source.IsInexact;
        source.ReadEnd();
        return new Passage(
            hasValue ? JsonText.Of(codec, value) : null,
            isInexact,
            string.Join("; ", drift.Entries.Select(entry => $"{entry.Kind} {entry.Path}: {entry.Expected}, not {entry.Actual}")));
    }
}
