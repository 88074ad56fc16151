using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring;

/// <summary>Writes files whole or not at all, and several together or none of them.</summary>
public static class FileTransaction
{
    /// <summary>Writes every file beside its place first; only then they take their places.</summary>
    /// <exception cref="ContractException">One of them cannot be written; all are as they were before.</exception>
    public static void Write(params ReadOnlySpan<(string Path, byte[] Content)> files)
    {
        var writes = new List<PendingFile>();
        try
        {
            foreach (var (path, content) in files)
            {
                writes.Add(PendingFile.Create(path, content));
            }

            writes.ForEach(write => write.TakePlace());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            writes.ForEach(write => write.StepBack());
            throw new ContractException($"{files[Math.Min(writes.Count, files.Length - 1)].Path}: cannot be written: {exception.Message}", exception);
        }
        finally
        {
            writes.ForEach(write => write.CleanUp());
        }
    }
}
