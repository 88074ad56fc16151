namespace OpenCx;

/// <summary>404: what was asked for does not exist.</summary>
/// <inheritdoc/>
public sealed class OpenCxNotFoundException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
