using System.ComponentModel.DataAnnotations;

namespace OpenCx.Http;

/// <summary>What a request carries.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether another attempt can carry it again.</summary>
    internal virtual bool CanBeSentAgain => true;

    /// <summary>What is wrong with it by the contract.</summary>
    internal virtual IReadOnlyList<ValidationResult> Validate() => [];

    /// <summary>The content of one attempt's message.</summary>
    internal abstract HttpContent CreateContent();
}
