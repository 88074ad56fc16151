using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Lowering.Naming;

/// <summary>
/// Names the types: components keep their names, a type inside another is called after the place it stands in. So a name
/// depends on nothing that is added elsewhere.
/// </summary>
internal sealed class TypeNames
{
    private const int Readable = 120;

    /// <summary>Namespaces, what the generated client is called, and what NSwag has a meaning of its own for.</summary>
    private static readonly string[] NamesInUse =
        ["System", "Microsoft", "Newtonsoft", "OpenCx", "OpenCxClient", "IOpenCxClient", "ApiException", "ApiResponse", "FileParameter", "FileResponse", "SwaggerException", "SwaggerResponse", "DateFormatConverter",
            "JsonInheritanceAttribute", "JsonInheritanceConverter", "Anonymous"];

    private readonly Dictionary<TypeDefinition, string> _names = [];

    public TypeNames(IReadOnlyList<TypeDefinition> definitions, PlaceNames places, IEnumerable<string> reserved)
    {
        var unique = new UniqueNames([.. NamesInUse, .. PackageTypeNames.All, .. reserved]);
        var placeOf = definitions.ToDictionary(definition => definition, definition => places.Of(definition.Source));
        foreach (var definition in definitions.OrderBy(definition => placeOf[definition] switch
        {
            { IsComponent: true, IsExact: true } => 0,
            { IsComponent: true } => 1,
            _ => 2,
        }))
        {
            var name = Shorten(placeOf[definition].Parts);
            var taken = unique.Take(name);
            _names[definition] = MembersOf(definition.Body).Contains(taken) ? unique.Take(name) : taken;
        }

        InOrder = [.. _names.Keys.OrderBy(definition => _names[definition], StringComparer.Ordinal)];
    }

    /// <summary>All types by name.</summary>
    public IReadOnlyList<TypeDefinition> InOrder { get; }

    public string Of(TypeDefinition definition) => _names[definition];

    /// <summary>C# lets no member be called like its type.</summary>
    private static string[] MembersOf(TypeBody body) => body is EnumBody ? EnumNames.Declared : PropertyNames.Declared;

    private static string Shorten(IReadOnlyList<string> parts)
    {
        var name = string.Concat(parts);
        return name.Length <= Readable ? name : parts[0] + parts[^1];
    }
}
