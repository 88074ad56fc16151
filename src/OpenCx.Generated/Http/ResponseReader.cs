namespace OpenCx.Http;

/// <summary>Makes what the caller gets of a successful response.</summary>
/// <typeparam name="T">What that is.</typeparam>
internal abstract class ResponseReader<T>
{
    /// <summary>Reads the response.</summary>
    /// <exception cref="OpenCxApiException">It does not hold what was asked for.</exception>
    internal abstract T Read(ApiCall call, ReceivedResponse response);
}
