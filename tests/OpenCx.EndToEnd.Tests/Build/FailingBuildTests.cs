namespace OpenCx.EndToEnd.Tests.Build;

[Collection(BuildCollection.Name), Trait("Category", "Build")]
public sealed class FailingBuildTests(GeneratedTree tree)
{
    [Fact]
    public void An_edited_spec_fails_the_build_which_names_the_way_to_change_it() => BreakAndRepair(
        "openapi/phone.yaml",
        text => text + "\n# edited by hand\n",
        "openapi/phone.yaml",
        "opencx-contract vendor");

    [Fact]
    public void A_generator_that_fails_fails_the_build_which_names_the_file() => BreakAndRepair(
        "src/OpenCx.Generated/Generation/Templates/File.liquid",
        text => "{% if %}" + text,
        "nswag.json",
        "OpenCxClient.g.cs");

    [Fact]
    public void A_generator_that_writes_nothing_fails_the_build_which_names_the_file() => BreakAndRepair(
        "nswag.json",
        text => text.Replace("obj/generated/OpenCxClient.g.cs", "obj/elsewhere/OpenCxClient.g.cs", StringComparison.Ordinal),
        "nswag.json",
        "NSwag wrote nothing to",
        "OpenCxClient.g.cs");

    /// <summary>Nor is a failure forgotten: the build after it fails too, and once the fault is gone the generator runs again.</summary>
    private void BreakAndRepair(string file, Func<string, string> fault, params string[] messages)
    {
        var intact = File.ReadAllBytes(tree.PathOf(file));
        tree.Edit(file, fault);
        try
        {
            tree.TryBuild(GeneratedTree.Package).ShouldFailSaying(messages);
            tree.TryBuild(GeneratedTree.Package).ShouldFailSaying(messages);
        }
        finally
        {
            File.WriteAllBytes(tree.PathOf(file), intact);
        }

        Assert.Equal(1, tree.Build(GeneratedTree.Package).GeneratorStarts);
    }
}
