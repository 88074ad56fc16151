namespace OpenCx.Contract.Reading;

/// <summary>Files, read with errors that name them.</summary>
internal static class FileContent
{
    /// <exception cref="ContractException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new ContractException($"{path}: is a folder; a file is expected");
            }

            var file = new FileInfo(path);
            if (file.Exists && file.Length > ReadingLimits.Bytes)
            {
                throw new ContractException($"{path}: has {file.Length} bytes; at most {ReadingLimits.Bytes} are read");
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ContractException($"{path}: there is no such file", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new ContractException($"{path}: cannot be read: {exception.Message}", exception);
        }
    }
}
