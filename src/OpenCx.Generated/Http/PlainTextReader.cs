namespace OpenCx.Http;

/// <summary>Reads a response whose body is plain text to the contract.</summary>
internal sealed class PlainTextReader(ErrorFactory errors) : ResponseReader<string>
{
    /// <inheritdoc/>
    internal override string Read(ApiCall call, ReceivedResponse response)
    {
        errors.ThrowIfTooLarge(call, response);
        using var text = response.DecodeBody();
        return text.ToString();
    }
}
