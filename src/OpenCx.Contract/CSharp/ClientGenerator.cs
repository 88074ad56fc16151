using OpenCx.Contract.Reading;

namespace OpenCx.Contract.CSharp;

/// <summary>Generates clients as the package's own build does: NSwag, its settings and the templates lie beside the tool.</summary>
internal static class ClientGenerator
{
    /// <summary>The sources of the clients of two lowered documents. One process makes both, which takes little longer than one client does.</summary>
    public static async Task<(string Base, string Head)> GenerateAsync(
        (string Name, byte[] Lowered) @base, (string Name, byte[] Lowered) head, CancellationToken cancellationToken)
    {
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("opencx-contract-");
            NSwagSettings.Write(folder.FullName, "base", @base.Lowered);
            NSwagSettings.Write(folder.FullName, "head", head.Lowered);
            var (exitCode, said) = await NSwagProcess.RunAsync(folder.FullName, cancellationToken).ConfigureAwait(false);
            return exitCode == 0
                ? (Read(folder.FullName, "base", @base.Name, said), Read(folder.FullName, "head", head.Name, said))
                : throw new ContractException($"NSwag makes no clients of {@base.Name} and {head.Name}: {said}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ContractException($"{folder?.FullName ?? Path.GetTempPath()}: the clients cannot be generated there: {exception.Message}", exception);
        }
        finally
        {
            folder?.Delete(recursive: true);
        }
    }

    private static string Read(string folder, string side, string contract, string said) =>
        NSwagSettings.OutputOf(folder, side) is var path && File.Exists(path)
            ? File.ReadAllText(path)
            : throw new ContractException($"{contract}: NSwag wrote no client of it: {said}");
}
