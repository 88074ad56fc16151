using System.ComponentModel.DataAnnotations;

namespace OpenCx.Json;

/// <summary>What the codec needs of a generated class beside its members.</summary>
internal interface IJsonObject
{
    /// <summary>What the class holds beside its declared members; null while that is nothing.</summary>
    JsonObjectState? State { get; set; }

    /// <summary>Adds what the rules in prose find wrong, which no schema says.</summary>
    void AddFaults(ICollection<ValidationResult> faults);
}
