namespace OpenCx.Benchmarks.Clients;

/// <summary>One way to create an agent; all of them send the same request and read every member of the same answer.</summary>
internal interface ICaller
{
    /// <summary>Returns the new agent's id, so that no work can be left out.</summary>
    Task<string> CallAsync();
}
