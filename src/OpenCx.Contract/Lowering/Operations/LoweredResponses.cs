using System.Text.Json.Nodes;

namespace OpenCx.Contract.Lowering.Operations;

/// <summary>The responses of an operation as NSwag reads them.</summary>
/// <param name="ByCode">The responses by their codes.</param>
/// <param name="EmptyCodes">The codes of success that come without the content that another success has.</param>
/// <param name="MediaType">What the content of a success is, where it is other than JSON of no special kind.</param>
internal sealed record LoweredResponses(JsonObject ByCode, IReadOnlyList<string> EmptyCodes, string? MediaType);
