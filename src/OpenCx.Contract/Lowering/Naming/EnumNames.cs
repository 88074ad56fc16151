using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>A readable C# name for every value of an enum, each different.</summary>
internal static class EnumNames
{
    /// <summary>The members that every enum declares.</summary>
    public static readonly string[] Declared = ["Codec", "Equals", "GetHashCode", "IsKnown", "Known", "ToString"];

    /// <summary>What every enum has besides, and what its code calls by a name that a member of the same name would hide.</summary>
    private static readonly string[] InUse =
        ["Array", "CultureInfo", "Finalize", "GetType", "JsonCodecs", "MemberwiseClone", "ReferenceEquals", "StringComparer", "StringComparison", "Value"];

    public static IEnumerable<string> Of(EnumBody body, string typeName)
    {
        var unique = new UniqueNames([.. Declared, .. InUse, typeName]);
        return [.. body.Values.Select(value => unique.Take(NameOf(value)))];
    }

    private static string NameOf(EnumValue value)
    {
        var wanted = value.Name is { } given ? Identifier.Pascal(given) : "";
        return wanted.Length > 0 ? wanted : WireName.Of(value.Wire);
    }
}
