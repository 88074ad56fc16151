using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering;

/// <summary>Collects the notes of one lowering.</summary>
internal sealed class LoweringNotes
{
    private readonly SortedSet<(string Pointer, string Reason)> _notes = new(Comparer<(string Pointer, string Reason)>.Create(Compare));

    public void Add(JsonNode place, string reason) => _notes.Add((JsonPointer.Of(place), reason));

    public IReadOnlyList<LoweringNote> ToList() => [.. _notes.Select(note => new LoweringNote(note.Pointer, note.Reason))];

    private static int Compare((string Pointer, string Reason) left, (string Pointer, string Reason) right) =>
        string.CompareOrdinal(left.Pointer, right.Pointer) is var order and not 0 ? order : string.CompareOrdinal(left.Reason, right.Reason);
}
