namespace OpenCx;

/// <summary>409: the request contradicts the state of what it is about.</summary>
/// <inheritdoc/>
public sealed class OpenCxConflictException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
