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
        var outgrowsLong = Bounds.Number(schema, "maximum") > long.MaxValue || Bounds.Number(schema, "minimum") < long.MinValue;
        return outgrowsLong
            ? new ScalarShape("number", "decimal", bounds)
            : new ScalarShape("integer", format == "int32" ? format : "int64", bounds);
    }
}
