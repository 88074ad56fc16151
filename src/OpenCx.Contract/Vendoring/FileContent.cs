using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring;

/// <summary>Files, read with errors that name them.</summary>
internal static class FileContent
{
    /// <exception cref="ContractException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ContractException($"{path}: cannot be read: {exception.Message}", exception);
        }
    }
}
