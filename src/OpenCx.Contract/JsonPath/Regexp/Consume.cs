using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>Takes one character.</summary>
internal sealed record Consume(Predicate<Rune> Accepts, int Next) : Instruction;
