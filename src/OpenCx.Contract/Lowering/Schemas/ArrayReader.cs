using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>Reads what an array's items are. A tuple becomes an array of raw JSON.</summary>
internal static class ArrayReader
{
    public static SchemaUse ItemsOf(JsonObject schema, SchemaReader schemas) =>
        schema.ContainsKey("prefixItems") || schema["items"] is JsonArray
            ? SchemaUse.Anything
            : schemas.Read(schema.Schema("items"));
}
