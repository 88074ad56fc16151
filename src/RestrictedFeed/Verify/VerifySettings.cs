namespace VerifyTests;

/// <summary>Where the snapshot lies and what it is called, if not the default.</summary>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal string? MethodName { get; private set; }

    internal string? FileName { get; private set; }

    /// <summary>Names the folder, relative to that of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Takes the place of the method in "Class.Method".</summary>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>Takes the place of the whole "Class.Method".</summary>
    public void UseFileName(string fileName) => FileName = fileName;
}
