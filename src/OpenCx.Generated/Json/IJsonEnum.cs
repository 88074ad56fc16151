namespace OpenCx.Json;

/// <summary>A generated enumeration, whatever its type: its default holds no value, and must not be sent.</summary>
internal interface IJsonEnum
{
    /// <summary>Adds what is wrong with it as part of a request.</summary>
    void Validate(RequestFaults faults);
}
