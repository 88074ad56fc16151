namespace OpenCx;

/// <summary>422: the server understood the request and can't act on it.</summary>
/// <inheritdoc/>
public sealed class OpenCxUnprocessableException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
