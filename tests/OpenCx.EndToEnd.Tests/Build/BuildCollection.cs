namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>Tests that build a copy of the tree: one after the other, for each build uses the whole machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BuildCollection : ICollectionFixture<GeneratedTree>
{
    public const string Name = "Build";
}
