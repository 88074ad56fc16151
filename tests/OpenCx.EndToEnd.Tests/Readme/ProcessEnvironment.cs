namespace OpenCx.EndToEnd.Tests.Readme;

/// <summary>Tests that change what belongs to the whole process: environment variables and the console.</summary>
[CollectionDefinition(nameof(ProcessEnvironment), DisableParallelization = true)]
public class ProcessEnvironment;
