using System.ComponentModel.DataAnnotations;
using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>A class such as the generator makes, whose members are required one way only.</summary>
internal sealed class OneWay : IJsonObject
{
    public static readonly JsonCodec<OneWay> Codec = new JsonObjectCodec<OneWay>(static () => new OneWay(), static () =>
    [
        JsonMember<OneWay>.Of("made", nameof(Made), JsonCodecs.String, static target => target.Made, static (target, value) => target.Made = value, isRequired: true, isReadOnly: true),
        JsonMember<OneWay>.Of("seen", nameof(Seen), JsonCodecs.Int64, static target => target.Seen, static (target, value) => target.Seen = value, isRequired: true, isNullable: true, isReadOnly: true),
        JsonMember<OneWay>.Of("secret", nameof(Secret), JsonCodecs.String, static target => target.Secret, static (target, value) => target.Secret = value, isRequired: true, isWriteOnly: true),
        JsonMember<OneWay>.Of("hint", nameof(Hint), JsonCodecs.String, static target => target.Hint, static (target, value) => target.Hint = value, isRequired: true, isNullable: true, isWriteOnly: true),
    ]);

    public string? Made { get; set; }

    public long? Seen { get; set; }

    public string? Secret { get; set; }

    public string? Hint { get; set; }

    public JsonObjectState? State { get; set; }

    public void AddFaults(ICollection<ValidationResult> faults)
    {
    }
}
