namespace OpenCx.Build.Mutation;

/// <summary>A project whose code is broken on purpose; the tests beside it, which hold Stryker's settings, are to notice.</summary>
internal sealed record MutatedProject(string Word, string Name)
{
    public static IReadOnlyList<MutatedProject> All { get; } = [new("generated", "OpenCx.Generated"), new("contract", "OpenCx.Contract")];

    public string Folder => $"src/{Name}";

    public string TestFolder => $"tests/{Name}.Tests";

    public string TestProject => $"{TestFolder}/{Name}.Tests.csproj";
}
