using System.ComponentModel;
using System.Diagnostics;

namespace OpenCx.Contract.Reading;

/// <summary>Reads files as git knows them.</summary>
internal static class GitRevision
{
    /// <summary>The bytes of <c>GIT_REV:path</c>.</summary>
    /// <exception cref="ContractException">There is no such file or revision, or no git.</exception>
    public static byte[] Read(string name)
    {
        if (name.StartsWith('-'))
        {
            throw new ContractException($"{name}: cannot be read: a file or GIT_REV:path is expected");
        }

        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["cat-file", "blob", name])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["LC_ALL"] = "C" },
            })!;
            var error = git.StandardError.ReadToEndAsync();
            using var content = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(content);
            git.WaitForExit();
            return git.ExitCode == 0
                ? content.ToArray()
                : throw new ContractException($"{name}: is neither a file nor a file of a git revision: {FirstLine(error.GetAwaiter().GetResult())}");
        }
        catch (Win32Exception exception)
        {
            throw new ContractException($"{name}: is no file, and git cannot be asked for it: {exception.Message}", exception);
        }
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
