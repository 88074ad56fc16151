using System.ComponentModel.DataAnnotations;

namespace OpenCx;

/// <summary>The request breaks the rules of the contract. Nothing was sent.</summary>
public sealed class OpenCxValidationException : OpenCxException
{
    /// <summary>Makes one.</summary>
    /// <param name="faults">Everything that is wrong with the request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="faults"/> is null.</exception>
    public OpenCxValidationException(IReadOnlyList<ValidationResult> faults)
        : base(Describe(faults)) => Faults = faults;

    /// <summary>Everything that is wrong with the request, each fault with the member it is about.</summary>
    public IReadOnlyList<ValidationResult> Faults { get; }

    private static string Describe(IReadOnlyList<ValidationResult> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return "The request was not sent. " + string.Join(" ", faults.Select(static fault => fault.ErrorMessage));
    }
}
