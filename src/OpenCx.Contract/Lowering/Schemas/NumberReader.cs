using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>
/// Reads numbers. An integer is 64 bits wide unless the contract says 32: a count that outgrows an int must not fail a call.
/// </summary>
internal static class NumberReader
{
    /// <summary>The number; null where no C# type holds all that the bounds let through.</summary>
    public static ScalarShape? Read(JsonObject schema, List<string> types)
    {
        var format = schema.Text("format");
        if (types is ["integer"] || format is "int32" or "int64")
        {
            return Integer(schema, format);
        }

        return new ScalarShape("number", format is "double" or "decimal" ? format : null, Bounds.OfNumber(schema));
    }

    /// <summary>A format that names the width holds where the bounds are wider than any type; elsewhere the type is as wide as they are.</summary>
    private static ScalarShape? Integer(JsonObject schema, string? format)
    {
        var bounds = Bounds.OfNumber(schema);
        var (least, most) = Bounds.OfInteger(schema);
        var fitsLong = least >= long.MinValue && most <= long.MaxValue;
        var fitsDecimal = least > decimal.MinValue && most < decimal.MaxValue;
        return fitsLong || (!fitsDecimal && format is "int32" or "int64") ? new ScalarShape("integer", format == "int32" ? format : "int64", bounds)
            : fitsDecimal ? new ScalarShape("number", "decimal", bounds)
            : null;
    }
}
