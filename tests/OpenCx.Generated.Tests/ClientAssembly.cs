using System.Reflection;

namespace OpenCx.Tests;

/// <summary>Which of the client's assemblies these tests run against: the same tests run against each.</summary>
internal static class ClientAssembly
{
    public static string Target { get; } = typeof(ClientAssembly).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ClientTargetFramework").Value!;

    /// <summary>Whether it is the one for netstandard2.0.</summary>
    public static bool IsNetStandard => Target == "netstandard2.0";
}
