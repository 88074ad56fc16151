using System.Text;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Vendoring.Fetching;

namespace OpenCx.Contract.Vendoring;

/// <summary>The contract in a source, as its bytes and as what they mean.</summary>
internal sealed record SourceContract(SourceContent Source, byte[] Bytes, ContractDocument Document)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ContractException">The source holds no OpenAPI document.</exception>
    public static SourceContract Read(SourceContent source) =>
        FindPage(source) is { } page
            ? new SourceContract(source, StrictUtf8.GetBytes(page.Document), ContractDocument.Parse(page.DocumentInPlace, source.Name))
            : new SourceContract(source, source.Bytes, ContractDocument.Parse(source.Bytes, source.Name));

    private static DocsPage? FindPage(SourceContent source)
    {
        try
        {
            return DocsPage.Find(StrictUtf8.GetString(source.Bytes).TrimStart('\uFEFF'), source.Name);
        }
        catch (DecoderFallbackException)
        {
            // No page; reading it as a document says where it stops being text.
            return null;
        }
    }
}
