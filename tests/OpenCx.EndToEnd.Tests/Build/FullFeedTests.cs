namespace OpenCx.EndToEnd.Tests.Build;

[Collection(BuildCollection.Name), Trait("Category", "Build")]
public sealed class FullFeedTests(GeneratedTree restricted)
{
    /// <summary>On a full feed every other build shows this, and there are no binaries to make one of.</summary>
    [RestrictedFeedFact]
    public void On_a_feed_that_has_everything_plain_dotnet_build_makes_the_same_client()
    {
        using var tree = new FullFeedTree();
        tree.Restore("src/OpenCx.QuickStart", FullFeedTree.Releases);

        Assert.Equal(1, tree.Build("src/OpenCx.QuickStart", FullFeedTree.Releases).GeneratorStarts);

        Assert.Equal(restricted.FirstGenerated, File.ReadAllBytes(tree.PathOf(GeneratedTree.GeneratedFile)));
        Assert.True(File.Exists(tree.PathOf("src/OpenCx.QuickStart/bin/Debug/net10.0/NJsonSchema.dll")));
    }
}
