using System.Reflection;
using System.Runtime.Versioning;
using static VerifyXunit.Verifier;

namespace OpenCx.Tests.Generated;

public class SurfaceTests
{
    private static string Expected => typeof(SurfaceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ClientTargetFramework").Value!;

    [Fact]
    public void The_tests_run_against_the_assembly_they_are_meant_for()
    {
        var framework = typeof(OpenCxClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName;

        Assert.Equal(Expected == "net10.0" ? ".NETCoreApp,Version=v10.0" : ".NETStandard,Version=v2.0", framework);
    }

    [Fact]
    public async Task The_public_surface_is_the_one_we_meant() =>
        await Verify(PublicSurface.Of(typeof(OpenCxClient).Assembly.Location)).UseFileName($"PublicSurface.{Expected}");
}
