namespace OpenCx.Tests.Http;

[CollectionDefinition(Name)]
public sealed class FaultCollection : ICollectionFixture<FaultFigures>
{
    public const string Name = "Faults";
}
