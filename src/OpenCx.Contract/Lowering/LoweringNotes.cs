using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering;

/// <summary>Collects the notes of one lowering.</summary>
internal sealed class LoweringNotes
{
    private readonly SortedSet<LoweringNote> _notes = new(Comparer<LoweringNote>.Create(Compare));

    public void Add(JsonNode place, string reason) => _notes.Add(new LoweringNote(JsonPointer.Of(place), reason));

    public IReadOnlyList<LoweringNote> ToList() => [.. _notes];

    private static int Compare(LoweringNote left, LoweringNote right) =>
        string.CompareOrdinal(left.Pointer, right.Pointer) is var order and not 0 ? order : string.CompareOrdinal(left.Reason, right.Reason);
}
