using System.ComponentModel.DataAnnotations;
using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>A class such as the generator makes, with members that the vendored contract has none of.</summary>
internal sealed class Holder : IJsonObject
{
    public static readonly JsonCodec<Holder> Codec = new JsonObjectCodec<Holder>(static () => new Holder(), static () =>
    [
        JsonMember<Holder>.Of("id", nameof(Id), JsonCodecs.Int64, static target => target.Id, static (target, value) => target.Id = value, isRequired: true),
        JsonMember<Holder>.Of("must", nameof(Must), JsonCodecs.Boolean, static target => target.Must, static (target, value) => target.Must = value, isRequired: true, isNullable: true),
        JsonMember<Holder>.Of("text", nameof(Text), JsonCodecs.String, static target => target.Text, static (target, value) => target.Text = value),
        JsonMember<Holder>.Of("number", nameof(Number), JsonCodecs.Double, static target => target.Number, static (target, value) => target.Number = value),
        JsonMember<Holder>.Of("maybe", nameof(Maybe), JsonCodecs.String, static target => target.Maybe, static (target, value) => target.Maybe = value, isNullable: true),
        JsonMember<Holder>.Of("list", nameof(List), JsonCodecs.List(JsonCodecs.Int64), static target => target.List, static (target, value) => target.List = value),
        JsonMember<Holder>.Of("raw", nameof(Raw), JsonCodecs.RawValue, static target => target.Raw, static (target, value) => target.Raw = value),
        JsonMember<Holder>.Of("inner", nameof(Inner), Codec!, static target => target.Inner, static (target, value) => target.Inner = value),
        JsonMember<Holder>.Of("children", nameof(Children), JsonCodecs.List(Codec!), static target => target.Children, static (target, value) => target.Children = value),
    ]);

    public long? Id { get; set; }

    public string? Text { get; set; }

    public double? Number { get; set; }

    public string? Maybe { get; set; }

    public bool? Must { get; set; }

    public IList<long>? List { get; set; }

    public JsonRawValue? Raw { get; set; }

    public Holder? Inner { get; set; }

    public IList<Holder>? Children { get; set; }

    /// <summary>What the rules in prose find wrong.</summary>
    public string? Fault { get; set; }

    public JsonObjectState? State { get; set; }

    public void AddFaults(ICollection<ValidationResult> faults)
    {
        if (Fault is not null)
        {
            faults.Add(new ValidationResult(Fault, [nameof(Text)]));
        }
    }
}
