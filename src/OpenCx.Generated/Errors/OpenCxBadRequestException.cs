namespace OpenCx;

/// <summary>400: the server found the request to be wrong.</summary>
/// <inheritdoc/>
public sealed class OpenCxBadRequestException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
