using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>The instructions of a program that are reached at one position of the text.</summary>
internal sealed class ReachedPlaces(IReadOnlyList<Instruction> program, int textLength, int position)
{
    private readonly HashSet<int> _reached = [];
    private readonly List<Consume> _waiting = [];

    public bool Accepted { get; private set; }

    /// <summary>Reaches an instruction and, from there, all that can be reached without a further character.</summary>
    public void Add(int instruction)
    {
        var pending = new Stack<int>([instruction]);
        while (pending.TryPop(out var next))
        {
            if (_reached.Add(next))
            {
                Follow(program[next], pending);
            }
        }
    }

    /// <summary>What is reached after one more character.</summary>
    public ReachedPlaces After(Rune character)
    {
        var after = new ReachedPlaces(program, textLength, position + 1);
        foreach (var consume in _waiting)
        {
            if (consume.Accepts(character))
            {
                after.Add(consume.Next);
            }
        }

        return after;
    }

    private void Follow(Instruction instruction, Stack<int> pending)
    {
        switch (instruction)
        {
            case Consume consume:
                _waiting.Add(consume);
                break;
            case Fork fork:
                pending.Push(fork.First);
                pending.Push(fork.Second);
                break;
            case AssertBoundary boundary when position == (boundary.AtEnd ? textLength : 0):
                pending.Push(boundary.Next);
                break;
            case Accept:
                Accepted = true;
                break;
        }
    }
}
