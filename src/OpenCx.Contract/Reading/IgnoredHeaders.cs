using System.Collections.Frozen;

namespace OpenCx.Contract.Reading;

/// <summary>Headers that content and security tell of: the specification says to ignore a parameter of such a name.</summary>
internal static class IgnoredHeaders
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Accept", "Content-Type", "Authorization");

    public static bool Contain(string name) => Names.Contains(name);
}
