namespace OpenCx;

/// <summary>401: the API key is missing, wrong or revoked.</summary>
/// <inheritdoc/>
public sealed class OpenCxAuthenticationException(string message, OpenCxErrorResponse response, bool mayHaveBeenProcessed = false, Exception? innerException = null)
    : OpenCxApiException(message, response, mayHaveBeenProcessed, innerException);
