using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>A clean clone, restored, in which the package was then built for the first time, without a network.</summary>
public sealed class GeneratedTree : TreeCopy
{
    public const string Package = "src/OpenCx.Generated";
    public const string Solution = "OpenCx.Generated.sln";
    public const string GeneratedFile = "src/OpenCx.Generated/obj/generated/OpenCxClient.g.cs";

    public GeneratedTree()
    {
        try
        {
            Restore(Solution);
            FirstBuild = Build(Package);
            FirstGenerated = Generated;
            FirstTypes = Frameworks.ToDictionary(framework => framework, TypesOf);
        }
        catch
        {
            // xUnit disposes of no fixture that it could not make.
            Dispose();
            throw;
        }
    }

    public static IReadOnlyList<string> Frameworks { get; } = ["netstandard2.0", "net10.0"];

    public BuildOutput FirstBuild { get; }

    public byte[] FirstGenerated { get; }

    /// <summary>The names of the types in the first build's assembly, by target framework.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FirstTypes { get; }

    public byte[] Generated => File.ReadAllBytes(PathOf(GeneratedFile));

    public void DeleteGenerated() => Directory.Delete(Path.GetDirectoryName(PathOf(GeneratedFile))!, recursive: true);

    /// <summary>Makes another file the spec, as a maintainer does.</summary>
    public void Vendor(string file) => Start(["run", "--project", "src/OpenCx.Contract", "--no-restore", "--", "vendor", file]).ShouldSucceed();

    private IReadOnlyList<string> TypesOf(string framework)
    {
        using var assembly = new PEReader(File.OpenRead(PathOf($"{Package}/bin/Debug/{framework}/OpenCx.Generated.dll")));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))];
    }
}
