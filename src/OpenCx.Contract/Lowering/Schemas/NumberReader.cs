using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>
/// Reads numbers. An integer is 64 bits wide unless the contract says 32: a count that outgrows an int must not fail a call.
/// </summary>
internal static class NumberReader
{
    public static ScalarShape Read(JsonObject schema, List<string> types)
    {
        var format = schema.Text("format");
        if (types is ["integer"] || format is "int32" or "int64")
        {
            return Integer(schema, format);
        }

        return new ScalarShape("number", format is "double" or "decimal" ? format : null, Bounds.OfNumber(schema));
    }

    private static ScalarShape Integer(JsonObject schema, string? format)
    {
        var bounds = Bounds.OfNumber(schema);
        if (Bounds.Number(schema, "maximum") > ulong.MaxValue || Bounds.Number(schema, "minimum") < long.MinValue)
        {
            return new ScalarShape("number", "decimal", bounds);
        }

        var isUnsigned = format == "uint64" || Bounds.Number(schema, "maximum") > long.MaxValue;
        return new ScalarShape("integer", format == "int32" ? format : isUnsigned ? "uint64" : "int64", bounds);
    }
}
