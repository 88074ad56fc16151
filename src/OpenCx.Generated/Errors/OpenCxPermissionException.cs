namespace OpenCx;

/// <summary>403: the API key is good, and may not do this.</summary>
/// <inheritdoc/>
public sealed class OpenCxPermissionException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
