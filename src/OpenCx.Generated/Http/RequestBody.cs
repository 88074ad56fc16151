using System.ComponentModel.DataAnnotations;
using OpenCx.Json;

namespace OpenCx.Http;

/// <summary>What a request carries.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether another attempt can carry it again.</summary>
    internal virtual bool CanBeSentAgain => true;

    /// <summary>What is wrong with it by the contract.</summary>
    internal IReadOnlyList<ValidationResult> Validate()
    {
        var faults = new RequestFaults();
        AddFaults(faults);
        return faults.All;
    }

    /// <summary>Fixes what the attempts carry: a value that changes while its call waits is sent as it was checked.</summary>
    internal virtual void Fix()
    {
    }

    /// <summary>The content of one attempt's message.</summary>
    internal abstract HttpContent CreateContent();

    /// <summary>Adds what is wrong with it by the contract, where anything can be.</summary>
    protected virtual void AddFaults(RequestFaults faults)
    {
    }
}
