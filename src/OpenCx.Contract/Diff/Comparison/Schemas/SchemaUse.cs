using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>Two schemas that describe the same value, and what the value is for.</summary>
internal sealed record SchemaUse(SchemaSites Base, SchemaSites Head, SchemaContext Context);
