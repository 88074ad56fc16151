using System.Text.Json.Serialization;

namespace OpenCx.Benchmarks.Clients;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AgentRequest))]
[JsonSerializable(typeof(Agent))]
internal sealed partial class AgentJson : JsonSerializerContext;
