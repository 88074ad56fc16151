using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Shouldly;

namespace VerifyTests;

/// <summary>A text file that a test is compared with: "x.verified.txt", and "x.received.txt" where they differ.</summary>
internal sealed class Snapshot
{
    private static readonly ConcurrentDictionary<string, MethodInfo> Taken = new(StringComparer.Ordinal);
    private static readonly UTF8Encoding Utf8WithSignature = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _prefix;
    private readonly string _extension;

    private Snapshot(string prefix, string extension) => (_prefix, _extension) = (prefix, extension);

    private string VerifiedFile => $"{_prefix}.verified.{_extension}";

    private string ReceivedFile => $"{_prefix}.received.{_extension}";

    public static Snapshot Of(MethodInfo test, string sourceFile, VerifySettings settings, string extension)
    {
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        var prefix = Path.Combine(folder, settings.FileName ?? $"{NameOf(test.ReflectedType!)}.{settings.MethodName ?? test.Name}");
        if (!Taken.TryAdd(prefix, test))
        {
            throw new InvalidOperationException($"The snapshot '{prefix}' has been compared with already: each needs a name of its own (UseMethodName).");
        }

        return new Snapshot(prefix, extension);
    }

    public void Compare(string target)
    {
        var text = target.ReplaceLineEndings("\n");
        Directory.CreateDirectory(Path.GetDirectoryName(_prefix)!);
        try
        {
            text.ShouldMatchApproved(options => options
                .NoDiff()
                .WithFileExtension(_extension)
                .WithFilenameGenerator((_, _, kind, _) => kind == "approved" ? VerifiedFile : ReceivedFile));
        }
        catch (ShouldMatchApprovedException)
        {
            // Verify's encoding, so that a snapshot accepted here and one accepted there are the same file.
            File.WriteAllText(ReceivedFile, text, Utf8WithSignature);
            throw new ShouldAssertException(Fault(text));
        }
    }

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;

    private string Fault(string received) => File.Exists(VerifiedFile)
        ? $"{VerifiedFile} differs from what the test received:\n{LineDifference.Between(File.ReadAllText(VerifiedFile).ReplaceLineEndings("\n"), received)}"
        : $"{VerifiedFile} does not exist yet; read {Path.GetFileName(ReceivedFile)} beside it, then accept it.";
}
