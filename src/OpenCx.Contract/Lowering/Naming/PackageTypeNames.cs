namespace OpenCx.Contract.Lowering.Naming;

/// <summary>
/// The names that the package's own code and our templates call types by; a generated type of such a name would stand in
/// the way. A test finds them in that code and compares.
/// </summary>
internal static class PackageTypeNames
{
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var resource = typeof(PackageTypeNames).Assembly.GetManifestResourceStream("OpenCx.Contract.Lowering.Naming.package-type-names.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
