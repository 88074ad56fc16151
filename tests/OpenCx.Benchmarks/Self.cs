namespace OpenCx.Benchmarks;

/// <summary>How this program starts itself again, whether it was started as a program or through <c>dotnet</c>.</summary>
internal static class Self
{
    public static IReadOnlyList<string> Arguments { get; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Self).Assembly.Location] : [];
}
