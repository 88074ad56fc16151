namespace OpenCx.Contract.Reading;

/// <summary>What a document may ask for. Real contracts stay far below; hostile ones end here, not in exhausted memory.</summary>
internal static class ReadingLimits
{
    public const int Bytes = 64 * 1024 * 1024;

    public const int Depth = 256;

    public const int Nodes = 2_000_000;

    /// <summary>Characters, and a few per node, that aliases and merge keys may copy in all.</summary>
    public const long CopiedWeight = 16 * 1024 * 1024;
}
