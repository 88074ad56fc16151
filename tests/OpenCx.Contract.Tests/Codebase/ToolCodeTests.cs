using OpenCx.CodeRules;
using OpenCx.Contract.Commands;

namespace OpenCx.Contract.Tests.Codebase;

/// <summary>What holds for all of the tool's code.</summary>
public sealed class ToolCodeTests
{
    private static readonly CompiledCode Tool = CompiledCode.Load(typeof(ContractTool).Assembly.Location);

    [Fact]
    public void There_is_something_to_look_at() => Assert.Contains(Tool.VisibleTypes, type => type.Name == nameof(ContractTool));

    [Fact]
    public void All_that_is_awaited_is_named_so_and_can_be_cancelled() => CodeRuleException.ThrowIfAny(AsyncRule.Breaches(Tool));

    [Fact]
    public void Nothing_static_changes() => CodeRuleException.ThrowIfAny(MutableStateRule.Breaches(Tool));

    [Fact]
    public void Everything_lives_in_the_namespace_of_the_tool() => CodeRuleException.ThrowIfAny(NamespaceRule.Breaches(Tool, "OpenCx.Contract"));

    [Fact]
    public void No_visible_type_is_nested() => CodeRuleException.ThrowIfAny(NestingRule.Breaches(Tool));

    [Fact]
    public void Classes_are_sealed_unless_they_are_derived() => CodeRuleException.ThrowIfAny(SealingRule.Breaches(Tool));
}
