namespace OpenCx.Tests.Fuzzing;

/// <summary>The fuzz tests, one after the other: each keeps a processor busy.</summary>
[CollectionDefinition(Name)]
public sealed class FuzzCollection : ICollectionFixture<FuzzFigures>
{
    public const string Name = "Fuzzing";
}
