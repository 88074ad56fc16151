using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>The C# names of a class's members: PascalCase, each different, none that every class has already.</summary>
internal static class PropertyNames
{
    /// <summary>The members that every class declares.</summary>
    public static readonly string[] Declared = ["AdditionalProperties", "AddFaults", "Codec", "Validate"];

    /// <summary>What every class has besides, and what its code calls by a name that a member of the same name would hide.</summary>
    private static readonly string[] InUse =
        ["Equals", "Finalize", "GetHashCode", "GetType", "JsonCodecs", "JsonRawValue", "MemberwiseClone", "OpenCx", "ReferenceEquals", "StringComparer", "ToString"];

    public static IReadOnlyDictionary<string, string> Of(ObjectBody body, string typeName)
    {
        var unique = new UniqueNames([.. Declared, .. InUse, typeName]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        // A wire name that is a C# name already comes first: what it is called does not depend on its neighbours.
        foreach (var wire in body.Properties.Keys.OrderBy(wire => Identifier.Pascal(wire) == wire ? 0 : 1))
        {
            names[wire] = unique.Take(WireName.Of(wire));
        }

        return names;
    }
}
