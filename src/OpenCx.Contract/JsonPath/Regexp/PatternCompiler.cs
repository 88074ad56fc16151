namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>Turns a pattern into a program, back to front: each part is told where the match goes on after it.</summary>
internal sealed class PatternCompiler
{
    private const int MaxInstructions = 20_000;

    private readonly List<Instruction> _program = [];

    public static CompiledPattern Compile(Pattern pattern)
    {
        var compiler = new PatternCompiler();
        var accept = compiler.Emit(new Accept());
        var start = compiler.Compile(pattern, accept);
        return new CompiledPattern(compiler._program, start);
    }

    private int Compile(Pattern pattern, int next) => pattern switch
    {
        CharacterPattern character => Emit(new Consume(character.Accepts, next)),
        BoundaryPattern boundary => Emit(new AssertBoundary(boundary.AtEnd, next)),
        SequencePattern sequence => sequence.Parts.Reverse().Aggregate(next, (after, part) => Compile(part, after)),
        AlternativePattern alternative => alternative.Branches
            .Select(branch => Compile(branch, next))
            .Aggregate((first, second) => Emit(new Fork(first, second))),
        RepeatPattern { Maximum: null } repeat => CompileTimes(repeat.Body, repeat.Minimum, CompileLoop(repeat.Body, next)),
        RepeatPattern repeat => CompileTimes(repeat.Body, repeat.Minimum, CompileOptional(repeat, next)),
        _ => throw new InvalidOperationException($"A {pattern.GetType().Name} can't be compiled."),
    };

    private int CompileTimes(Pattern body, int times, int next)
    {
        var start = next;
        for (var time = 0; time < times; time++)
        {
            var before = Compile(body, start);
            if (before == start)
            {
                break;
            }

            start = before;
        }

        return start;
    }

    private int CompileOptional(RepeatPattern repeat, int next)
    {
        var start = next;
        for (var time = repeat.Minimum; time < repeat.Maximum; time++)
        {
            start = Emit(new Fork(Compile(repeat.Body, start), next));
        }

        return start;
    }

    private int CompileLoop(Pattern body, int next)
    {
        var loop = Emit(new Fork(next, next));
        _program[loop] = new Fork(Compile(body, loop), next);
        return loop;
    }

    private int Emit(Instruction instruction)
    {
        if (_program.Count == MaxInstructions)
        {
            throw new JsonPathException($"A regular expression repeats too much: it would take more than {MaxInstructions} steps to try it.");
        }

        _program.Add(instruction);
        return _program.Count - 1;
    }
}
