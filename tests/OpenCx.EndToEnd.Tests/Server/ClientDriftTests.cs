using Newtonsoft.Json;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Server;

/// <summary>A server that has moved on breaks no call.</summary>
public sealed class ClientDriftTests : IAsyncLifetime
{
    private readonly List<ContractDrift> _drifts = [];
    private EmbeddedOpenCx _server = null!;

    public async Task InitializeAsync() => _server = await EmbeddedOpenCx.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task An_enum_value_nobody_has_heard_of_is_kept()
    {
        var agent = await CreateAsync(Misbehavior.UnknownEnumValue("model", "oppie-vox-9"));

        Assert.Equal("oppie-vox-9", agent.Model?.ToString());
        AssertDrift(ContractDriftKind.UnknownEnumValue, "$.model");
        Assert.Contains(@"""model"":""oppie-vox-9""", JsonConvert.SerializeObject(agent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_member_is_kept()
    {
        var agent = await CreateAsync(Misbehavior.ExtraMember("sentiment", """{"score":12.50,"$id":"7"}"""));

        AssertDrift(ContractDriftKind.UnknownMember, "$.sentiment");
        Assert.Contains(@"""sentiment"":{""score"":12.50,""$id"":""7""}", JsonConvert.SerializeObject(agent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_is_gone_reads_as_null_and_stays_gone()
    {
        var agent = await CreateAsync(Misbehavior.MissingMember("interruptible"));

        Assert.Null(agent.Interruptible);
        AssertDrift(ContractDriftKind.MissingMember, "$.interruptible");
        Assert.DoesNotContain("interruptible", JsonConvert.SerializeObject(agent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strictly_drift_is_an_error_after_which_the_agent_exists()
    {
        _server.MisbehaveNext(Misbehavior.MissingMember("type"));
        using var client = _server.Connect(new() { StrictResponses = true });

        var fault = await Assert.ThrowsAsync<OpenCxContractDriftException>(() => client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" }));

        Assert.Equal("$.type", Assert.Single(fault.Drifts).Path);
        Assert.True(fault.MayHaveBeenProcessed);
        Assert.Equal(1, _server.CreatedCount);
    }

    private async Task<PhoneAgentDto> CreateAsync(Misbehavior misbehavior)
    {
        _server.MisbehaveNext(misbehavior);
        using var client = _server.Connect(new() { ContractDriftDetected = _drifts.Add });
        return await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk" });
    }

    private void AssertDrift(ContractDriftKind kind, string path)
    {
        var drift = Assert.Single(_drifts);
        Assert.Equal((kind, path), (drift.Kind, drift.Path));
    }
}
