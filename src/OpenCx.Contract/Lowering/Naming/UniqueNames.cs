using System.Globalization;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>Gives every name once: the second to ask for it gets a number behind it.</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes the name, or the first with a number behind it that is free.</summary>
    /// <param name="name">What is wanted.</param>
    /// <param name="variant">An ending: the name with it must be free as well, and is taken too.</param>
    public string Take(string name, string variant = "")
    {
        var separator = char.IsAsciiDigit(name[^1]) ? "_" : "";
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : name + separator + number.ToString(CultureInfo.InvariantCulture);
            string[] names = [candidate, candidate + variant];
            if (!_taken.Overlaps(names))
            {
                _taken.UnionWith(names);
                return candidate;
            }
        }
    }
}
