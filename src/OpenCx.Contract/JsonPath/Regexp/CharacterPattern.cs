using System.Text;

namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>One character out of a set.</summary>
internal sealed record CharacterPattern(Predicate<Rune> Accepts) : Pattern;
