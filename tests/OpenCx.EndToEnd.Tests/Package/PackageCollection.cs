namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>Tests of the packages as their users get them: one after the other, for each build uses the whole machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PackageCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "Package";
}
