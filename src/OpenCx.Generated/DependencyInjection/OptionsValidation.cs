using Microsoft.Extensions.Options;
using OpenCx.Construction;

namespace OpenCx.DependencyInjection;

/// <summary>Checks options as the container hands them out.</summary>
internal sealed class OptionsValidation : IValidateOptions<OpenCxClientOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, OpenCxClientOptions options)
    {
        var faults = OptionFaults.Of(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(string.IsNullOrEmpty(name) ? faults : faults.Select(fault => $"Client '{name}': {fault}"));
    }
}
