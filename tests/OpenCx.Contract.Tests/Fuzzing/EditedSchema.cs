using System.Text.Json.Nodes;
using OpenCx.Contract.Diff;
using OpenCx.Contract.Tests.Diff;

namespace OpenCx.Contract.Tests.Fuzzing;

/// <summary>A contract that sends and receives one random schema, and the same after an edit or two.</summary>
internal sealed class EditedSchema
{
    private readonly Random _random;

    private EditedSchema(int seed, int edits)
    {
        _random = new Random(seed);
        var schemas = new RandomSchemas(_random);
        Base = OneSchemaContract.Of(schemas);
        Head = Base.DeepClone();
        var edit = new RandomEdits(_random, schemas);
        Edit = string.Join(", ", Enumerable.Range(0, edits).Select(_ => edit.Edit(RootOf(Head))).OfType<string>());
        Evidence = new Evidence(_random, Base, RootOf(Base), Head, RootOf(Head));
    }

    public JsonNode Base { get; }

    public JsonNode Head { get; }

    /// <summary>What was done, in words; empty where nothing was.</summary>
    public string Edit { get; }

    public Evidence Evidence { get; }

    public static EditedSchema Of(int seed, int edits) => new(seed, edits);

    public IReadOnlyList<Change> Compare() => Documents.Compare(Base.ToJsonString(), Head.ToJsonString());

    public IReadOnlyList<Change> CompareBackwards() => Documents.Compare(Head.ToJsonString(), Base.ToJsonString());

    public override string ToString() =>
        $"{Edit}\n  base {Base["components"]!["schemas"]!.ToJsonString()}\n  head {Head["components"]!["schemas"]!.ToJsonString()}";

    private static JsonNode RootOf(JsonNode document) => document["components"]!["schemas"]!["Root"]!;
}
