using OpenCx.Contract.Lowering.Model;

namespace OpenCx.Contract.Lowering.Schemas;

/// <summary>What a schema says apart from its alternatives, which may be derived from it.</summary>
/// <param name="Own">What it says itself.</param>
/// <param name="Parts">What it is composed of.</param>
/// <param name="Together">Both.</param>
/// <param name="Use">The same, as others use it.</param>
internal sealed record SchemaCore(SchemaUse Own, IReadOnlyList<SchemaUse> Parts, SchemaUse Together, SchemaUse Use);
