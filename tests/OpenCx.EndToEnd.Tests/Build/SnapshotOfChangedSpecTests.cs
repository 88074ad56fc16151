namespace OpenCx.EndToEnd.Tests.Build;

[Collection(BuildCollection.Name), Trait("Category", "Build")]
public sealed class SnapshotOfChangedSpecTests(GeneratedTree tree)
{
    private const string ClientTests = "tests/OpenCx.Generated.Tests";

    [Fact]
    public void A_new_enum_value_in_the_spec_turns_the_snapshot_of_the_client_red()
    {
        var original = tree.PathOf("original.yaml");
        var changed = tree.PathOf("changed.yaml");
        File.Copy(tree.PathOf("openapi/phone.yaml"), original);
        File.WriteAllText(changed, File.ReadAllText(original).Replace("- city-street", "- city-street\n                - beach", StringComparison.Ordinal));
        Snapshots().ShouldSucceed();

        tree.Vendor(changed);
        try
        {
            Snapshots().ShouldFailSaying("GeneratedSourceTests.The_generated_source", ".verified.cs", "Beach");
        }
        finally
        {
            tree.Vendor(original);
        }
    }

    private BuildOutput Snapshots()
    {
        tree.Build(ClientTests);
        return tree.Start(["test", ClientTests, "--no-build", "--filter", "FullyQualifiedName~GeneratedSourceTests"]);
    }
}
