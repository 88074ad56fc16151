using System.Globalization;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>Gives every name once: the second to ask for it gets a number behind it.</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    public bool TryTake(string name) => _taken.Add(name);

    public string Take(string name)
    {
        var separator = char.IsAsciiDigit(name[^1]) ? "_" : "";
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? name : name + separator + number.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(candidate))
            {
                return candidate;
            }
        }
    }
}
