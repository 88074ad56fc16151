using System.Globalization;
using Newtonsoft.Json.Linq;
using OpenCx.EmbeddedServer.Contract;

namespace OpenCx.EmbeddedServer.Agents;

/// <summary>Makes phone agents and keeps them.</summary>
internal sealed class AgentBook(VendoredContract contract, EmbeddedOpenCxOptions options)
{
    private readonly SchemaSampler _sampler = new(options.Seed, options.NullableMembers);
    private readonly List<JObject> _agents = [];
    private readonly Lock _lock = new();
    private string? _organization;

    internal int Count
    {
        get
        {
            lock (_lock)
            {
                return _agents.Count;
            }
        }
    }

    internal IReadOnlyList<JObject> Snapshot()
    {
        lock (_lock)
        {
            return _agents.ConvertAll(agent => (JObject)agent.DeepClone());
        }
    }

    internal void Clear()
    {
        lock (_lock)
        {
            _agents.Clear();
        }
    }

    /// <summary>Makes the agent that was asked for.</summary>
    /// <param name="wanted">A valid request.</param>
    /// <returns>The agent as the contract's 200 has it.</returns>
    /// <exception cref="ContractBrokenException">The agent would not be valid; none was kept.</exception>
    internal JObject Create(JObject wanted)
    {
        lock (_lock)
        {
            var members = ((JObject)contract.Agent.Json["properties"]!).Properties();
            var agent = new JObject(members.Select(member => new JProperty(member.Name, Fill(member.Name, member.Value, wanted))));
            if (contract.Agent.FaultsOf(agent).ToList() is { Count: > 0 } faults)
            {
                throw new ContractBrokenException(faults);
            }

            _agents.Add(agent);
            return (JObject)agent.DeepClone();
        }
    }

    private JToken Fill(string member, JToken schema, JObject wanted) =>
        wanted[member] is { Type: not JTokenType.Null } given ? given.DeepClone() : member switch
        {
            "id" => _sampler.SampleUuid(),
            "org_id" => _organization ??= _sampler.SampleUuid(),
            "created_at" or "updated_at" => options.TimeProvider.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),

            // The defaults that the contract documents, and the one it leaves open.
            "type" => "inbound",
            "first_message" => "Hello?",
            "use_org_knowledgebase" => false,
            "language" => new JArray("en"),
            _ => _sampler.Sample(schema),
        };
}
