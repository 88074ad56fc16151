using OpenCx.CodeRules;

namespace OpenCx.Tests.Codebase;

/// <summary>What holds for all of the package's code, the generated part included.</summary>
public sealed class ClientCodeTests
{
    private static readonly CompiledCode Client = CompiledCode.Load(typeof(OpenCxClient).Assembly.Location);

    [Fact]
    public void There_is_something_to_look_at()
    {
        Assert.Contains(Client.VisibleTypes, type => type.Name == nameof(PhoneAgentDto));
        Assert.Contains(Client.VisibleMembers, member => member.Name == nameof(IOpenCxClient.CreatePhoneAgentAsync));
        Assert.Contains(Client.Types, type => type.Name == "CallPipeline");
    }

    [Fact]
    public void All_that_users_see_is_documented() => CodeRuleException.ThrowIfAny(DocumentationRule.Breaches(Client));

    [Fact]
    public void All_that_is_awaited_is_named_so_and_can_be_cancelled() => CodeRuleException.ThrowIfAny(AsyncRule.Breaches(Client));

    [Fact]
    public void Nothing_static_changes() => CodeRuleException.ThrowIfAny(MutableStateRule.Breaches(Client));

    [Fact]
    public void Everything_lives_in_the_namespace_OpenCx() => CodeRuleException.ThrowIfAny(NamespaceRule.Breaches(Client, "OpenCx"));

    /// <summary>One <c>using</c> is all that a user needs.</summary>
    [Fact]
    public void What_users_see_lives_in_no_namespace_below_it() =>
        Assert.All(Client.VisibleTypes, type => Assert.Equal("OpenCx", type.ContainingNamespace.ToDisplayString()));

    [Fact]
    public void No_visible_type_is_nested() => CodeRuleException.ThrowIfAny(NestingRule.Breaches(Client));

    [Fact]
    public void Classes_are_sealed_unless_they_are_derived() => CodeRuleException.ThrowIfAny(SealingRule.Breaches(Client));

    [Fact]
    public void Newtonsoft_shows_only_where_the_contract_leaves_a_value_open() => CodeRuleException.ThrowIfAny(JsonLibraryRule.Breaches(Client));
}
