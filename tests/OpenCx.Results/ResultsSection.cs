using System.Text.Json;

namespace OpenCx.Results;

/// <summary>What one run found out: a section of tests/RESULTS.md, kept as a file of its own so that runs don't need each other.</summary>
public sealed record ResultsSection
{
    private const string FolderVariable = "OPENCX_RESULTS";

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file's name without its extension, which also orders the page.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>What was done, in a sentence or two of Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>The command that measures this again.</summary>
    public string Command { get; init; } = "./build.sh report";

    public IReadOnlyList<ResultsTable> Tables { get; init; } = [];

    public IReadOnlyList<Plot> Plots { get; init; } = [];

    /// <summary>Writes the section into the folder that the environment names; without one a test run keeps no figures.</summary>
    public static void Publish(ResultsSection section)
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder)
        {
            section.Write(folder);
        }
    }

    /// <summary>The environment in which test runs publish into <paramref name="folder"/>.</summary>
    public static KeyValuePair<string, string> PublishingInto(string folder) => new(FolderVariable, folder);

    public static ResultsSection Read(string file) =>
        JsonSerializer.Deserialize<ResultsSection>(File.ReadAllText(file), Layout)
        ?? throw new InvalidDataException($"'{file}' holds no section of results.");

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Name + ".json"), JsonSerializer.Serialize(this, Layout) + "\n");
    }
}
