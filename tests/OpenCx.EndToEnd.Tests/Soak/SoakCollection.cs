namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>The soak has the process to itself: it counts what the process holds.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class SoakCollection
{
    public const string Name = "Soak";
}
