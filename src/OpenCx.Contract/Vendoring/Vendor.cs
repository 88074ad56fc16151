using System.Text;
using OpenCx.Contract.Reading;

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
        var record = new SourceRecord(source, retrieved, SourceRecord.HashOf(content));
        FileTransaction.Write((path, content), (SourceRecord.PathFor(path), Encoding.UTF8.GetBytes(record.ToJson())));
        return record;
    }
}
