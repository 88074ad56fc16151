namespace OpenCx;

/// <summary>500 to 599: the server, or something before it, failed.</summary>
/// <inheritdoc/>
public sealed class OpenCxServerException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
