namespace OpenCx.Tests.Http;

/// <summary>A stream that can't go back, as one from a network.</summary>
internal sealed class ForwardOnlyStream(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}
