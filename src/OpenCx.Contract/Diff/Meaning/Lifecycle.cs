using System.Globalization;

namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Whether a part of the contract is on its way out, and when it goes (<c>x-sunset</c>, as it is written).</summary>
internal readonly record struct Lifecycle(bool IsDeprecated, string? Sunset)
{
    /// <summary>RFC 3339: a date, or a date with a time.</summary>
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static Lifecycle Of(SpecNode node) =>
        new(node.IsTrue("deprecated"), node.Has("x-sunset") ? node["x-sunset"].AsText ?? node["x-sunset"].Value?.ToJsonString() ?? "null" : null);

    /// <summary>The day of the sunset; null when there is none or it cannot be read.</summary>
    public DateOnly? SunsetDay =>
        DateTimeOffset.TryParseExact(Sunset, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.UtcDateTime)
            : null;

    public Lifecycle Or(Lifecycle other) => new(IsDeprecated || other.IsDeprecated, Sunset ?? other.Sunset);
}
