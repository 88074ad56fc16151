using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>A readable C# name for every value of an enum, each different.</summary>
internal static class EnumNames
{
    private static readonly string[] MembersOfEveryEnum = ["Codec", "Equals", "Finalize", "GetHashCode", "GetType", "IsKnown", "Known", "MemberwiseClone", "ReferenceEquals", "ToString", "Value"];

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
