using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>The members of Verify.Xunit's class of this name that the tests use.</summary>
public static class Verifier
{
    /// <summary>Compares a text with the snapshot of the running test, "Class.Method.verified.txt" beside its source file.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares a text with the snapshot of the running test, "Class.Method.verified.extension" beside its source file.</summary>
    public static SettingsTask Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, chosen => Snapshot.Of(UseVerifyAttribute.Test, sourceFile, chosen, extension).Compare(target ?? "null"));
}
