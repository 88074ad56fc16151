using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>A readable C# name for every value of an enum, each different.</summary>
internal static class EnumNames
{
    /// <summary>What every enum has, and what its code calls by a name that a member of the same name would hide.</summary>
    private static readonly string[] MembersOfEveryEnum =
        ["Array", "Codec", "CultureInfo", "Equals", "Finalize", "GetHashCode", "GetType", "IsKnown", "JsonCodecs", "Known", "MemberwiseClone", "ReferenceEquals", "StringComparer", "StringComparison", "ToString", "Value"];

    public static IEnumerable<string> Of(EnumBody body, string typeName)
    {
        var unique = new UniqueNames([.. MembersOfEveryEnum, typeName]);
        return [.. body.Values.Select(value => unique.Take(NameOf(value)))];
    }

    private static string NameOf(EnumValue value)
    {
        var wanted = value.Name is { } given ? Identifier.Pascal(given) : "";
        return wanted.Length > 0 ? wanted : WireName.Of(value.Wire);
    }
}
