namespace OpenCx.Tests.Construction;

/// <summary>Tests that set environment variables, which are everybody's: they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class EnvironmentCollection
{
    public const string Name = "Environment";
}
