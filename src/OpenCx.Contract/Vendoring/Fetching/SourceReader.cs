using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring.Fetching;

/// <summary>Reads the sources that the command line names: files and addresses.</summary>
internal sealed class SourceReader(Download download)
{
    /// <exception cref="ContractException">The source cannot be read.</exception>
    public async Task<SourceContent> ReadAsync(string source, CancellationToken cancellationToken)
    {
        if (!SourceAddress.IsAddress(source))
        {
            return new SourceContent(source, Path.GetFileName(source), FileContent.Read(source));
        }

        var address = SourceAddress.Parse(source);
        return new SourceContent(source, source, await download.GetAsync(address, cancellationToken).ConfigureAwait(false));
    }
}
