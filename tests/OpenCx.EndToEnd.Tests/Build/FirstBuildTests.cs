using System.Text;

namespace OpenCx.EndToEnd.Tests.Build;

[Collection(BuildCollection.Name), Trait("Category", "Build")]
public sealed class FirstBuildTests(GeneratedTree tree)
{
    [Fact]
    public void It_starts_the_generator_once_for_both_frameworks_and_in_a_path_with_a_space()
    {
        Assert.Contains(' ', tree.Root);
        Assert.Equal(1, tree.FirstBuild.GeneratorStarts);
    }

    [Fact]
    public void It_compiles_what_was_generated() =>
        Assert.All(GeneratedTree.Frameworks, framework => Assert.Contains("CreatePhoneAgentPublicDto", tree.FirstTypes[framework]));

    [Fact]
    public void It_generates_the_same_bytes_with_plain_line_ends_in_either_configuration()
    {
        tree.DeleteGenerated();

        Assert.Equal(1, tree.Build(GeneratedTree.Package, "-c", "Release").GeneratorStarts);

        Assert.Equal(Encoding.UTF8.GetString(tree.FirstGenerated), Encoding.UTF8.GetString(tree.Generated));
        Assert.DoesNotContain((byte)'\r', tree.Generated);
    }

    [Theory]
    [InlineData("OpenCx.Generated.sln")]
    [InlineData("tests/OpenCx.Generated.NetStandard.Tests")]
    public void However_many_projects_and_nodes_ask_for_it_the_generator_starts_once(string entry)
    {
        tree.Clean();

        Assert.Equal(1, tree.Build(entry, "-m:4").GeneratorStarts);
    }

    [Fact]
    public void An_IDE_that_opens_a_clean_clone_finds_the_generated_client()
    {
        tree.Clean();

        var compilerArguments = tree.Start([
            "msbuild", GeneratedTree.Package, "-nodeReuse:false", "-t:Compile", "-getItem:CscCommandLineArgs",
            "-p:TargetFramework=net10.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-p:BuildingProject=false", "-p:BuildProjectReferences=false", "-p:ContinueOnError=ErrorAndContinue",
        ]).ShouldSucceed();

        Assert.Contains("OpenCxClient.g.cs", compilerArguments.Text, StringComparison.Ordinal);
        Assert.Equal(tree.FirstGenerated, tree.Generated);
        Assert.Equal(0, tree.Build(GeneratedTree.Package).GeneratorStarts);
    }
}
