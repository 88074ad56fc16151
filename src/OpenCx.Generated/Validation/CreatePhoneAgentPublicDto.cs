using System.ComponentModel.DataAnnotations;

namespace OpenCx;

public sealed partial class CreatePhoneAgentPublicDto
{
    partial void AddFaults(ICollection<ValidationResult> faults)
    {
        foreach (var fault in LanguageFaults.Of(Language))
        {
            faults.Add(new ValidationResult($"language: {fault}", [nameof(Language)]));
        }

        if (HandoffPhoneNumber is not null && !E164PhoneNumber.IsValid(HandoffPhoneNumber))
        {
            faults.Add(new ValidationResult($"handoff_phone_number: {E164PhoneNumber.DescribeFault(HandoffPhoneNumber)}", [nameof(HandoffPhoneNumber)]));
        }
    }
}
