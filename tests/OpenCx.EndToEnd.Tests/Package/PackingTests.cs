namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>What packing itself promises.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class PackingTests(PackageFeed feed)
{
    /// <summary>Byte for byte, in everything but the container, which holds dates.</summary>
    [Fact]
    public void Packing_the_same_commit_in_another_folder_gives_the_same_files()
    {
        using var elsewhere = new PackedTree();

        Assert.Equal(feed.Tree.Commit, elsewhere.Commit);
        foreach (var package in new[] { feed.Client, feed.Symbols, feed.Tool })
        {
            using var other = new PackedPackage(Path.Combine(elsewhere.Feed, Path.GetFileName(package.File)));
            Assert.Equal(package.Files, other.Files);
            Assert.All(package.Files, file => Assert.True(package.Bytes(file).AsSpan().SequenceEqual(other.Bytes(file)), $"{file} differs."));
        }

        feed.Used("packed again from the same commit in another folder", $"{feed.Client.Files.Count + feed.Symbols.Files.Count + feed.Tool.Files.Count} files, all the same byte for byte");
    }

    /// <summary>A library for the old framework that calls it would fail in an application for the new one.</summary>
    [Fact]
    public void What_only_the_older_framework_offers_fails_the_pack()
    {
        var source = feed.Tree.PathOf($"{PackedTree.Client}/Left.cs");
        File.WriteAllText(source, """
            #if NETSTANDARD2_0
            namespace OpenCx;

            /// <summary>Left behind.</summary>
            public static class Left;
            #endif
            """);
        try
        {
            feed.Tree.TryPack(PackedTree.Client, feed.Tree.PathOf("refused")).ShouldFailSaying("CP0001", "OpenCx.Left");
        }
        finally
        {
            File.Delete(source);
        }
    }
}
