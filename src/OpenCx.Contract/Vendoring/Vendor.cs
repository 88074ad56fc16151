using System.Text;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Vendoring.Merging;

namespace OpenCx.Contract.Vendoring;

/// <summary>Takes a contract into the repository: its bytes as they are, and beside them the record of where they came from.</summary>
public static class Vendor
{
    /// <summary>Writes contract and record, or neither.</summary>
    /// <param name="content">The bytes of the contract.</param>
    /// <param name="source">What the record says it came from: an address, or the name of a file.</param>
    /// <param name="retrieved">The day it was taken.</param>
    /// <param name="path">Where the contract goes.</param>
    /// <exception cref="ContractException">The content is no OpenAPI document, or the files cannot be written.</exception>
    public static SourceRecord Write(byte[] content, string source, DateOnly retrieved, string path)
    {
        ContractDocument.Parse(content, source);
        return Write(content, new SourceRecord(source, retrieved, SourceRecord.HashOf(content)), path);
    }

    /// <summary>The contract that the sources make: one as it is, byte for byte; several merged into one.</summary>
    /// <exception cref="ContractException">The sources contradict each other.</exception>
    internal static (byte[] Content, SourceRecord Record) Unite(IReadOnlyList<SourceContract> sources, DateOnly retrieved)
    {
        if (sources is [var only])
        {
            return (only.Bytes, new SourceRecord(only.Source.RecordedName, retrieved, SourceRecord.HashOf(only.Bytes)));
        }

        var content = Encoding.UTF8.GetBytes(MergedText.Of([.. sources.Select(source => source.Document)]));
        var recorded = sources.Select(source => new RecordedSource(source.Source.RecordedName, SourceRecord.HashOf(source.Source.Bytes)));
        return (content, SourceRecord.OfSeveral([.. recorded], retrieved, SourceRecord.HashOf(content)));
    }

    internal static SourceRecord Write(byte[] content, SourceRecord record, string path)
    {
        FileTransaction.Write((path, content), (SourceRecord.PathFor(path), Encoding.UTF8.GetBytes(record.ToJson())));
        return record;
    }
}
