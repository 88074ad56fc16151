using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>The C# names of a class's members: PascalCase, each different, none that every class has already.</summary>
internal static class PropertyNames
{
    /// <summary>What every class has, and what its code calls by a name that a member of the same name would hide.</summary>
    private static readonly string[] MembersOfEveryClass =
        ["AdditionalProperties", "AddFaults", "Codec", "Equals", "Finalize", "GetHashCode", "GetType", "JsonCodecs", "JsonRawValue", "MemberwiseClone", "OpenCx", "ReferenceEquals", "StringComparer", "ToString", "Validate"];

    public static IReadOnlyDictionary<string, string> Of(ObjectBody body, string typeName)
    {
        var unique = new UniqueNames([.. MembersOfEveryClass, typeName]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        // A wire name that is a C# name already comes first: what it is called does not depend on its neighbours.
        foreach (var wire in body.Properties.Keys.OrderBy(wire => Identifier.Pascal(wire) == wire ? 0 : 1))
        {
            names[wire] = unique.Take(WireName.Of(wire));
        }

        return names;
    }
}
