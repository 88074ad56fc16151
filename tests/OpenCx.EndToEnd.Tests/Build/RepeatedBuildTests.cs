namespace OpenCx.EndToEnd.Tests.Build;

[Collection(BuildCollection.Name), Trait("Category", "Build")]
public sealed class RepeatedBuildTests
{
    private const string ExtraTemplate = "src/OpenCx.Generated/Generation/Templates/Extra.liquid";

    private readonly GeneratedTree _tree;

    public RepeatedBuildTests(GeneratedTree tree)
    {
        _tree = tree;
        Build();
    }

    [Fact]
    public void With_nothing_changed_no_generator_starts() => Assert.Equal(0, Build());

    [Theory]
    [InlineData("openapi/phone.yaml")]
    [InlineData("openapi/phone.overlay.yaml")]
    [InlineData("nswag.json")]
    [InlineData("src/OpenCx.Generated/Generation/Templates/File.liquid")]
    [InlineData("src/OpenCx.Contract/Program.cs")]
    public void A_touched_input_starts_the_generator_once(string input)
    {
        _tree.Touch(input);

        Assert.Equal([1, 0], [Build(), Build()]);
    }

    [Fact]
    public void A_template_that_comes_or_goes_starts_the_generator_once()
    {
        File.WriteAllText(_tree.PathOf(ExtraTemplate), "");
        Assert.Equal([1, 0], [Build(), Build()]);

        File.Delete(_tree.PathOf(ExtraTemplate));
        Assert.Equal([1, 0], [Build(), Build()]);
    }

    [Fact]
    public void Another_release_of_the_generator_starts_it_once()
    {
        Assert.Equal([1, 0], [Build("-p:NSwagVersion=99.0.0"), Build("-p:NSwagVersion=99.0.0")]);
        Assert.Equal([1, 0], [Build(), Build()]);
    }

    [Fact]
    public void A_spec_vendored_again_starts_the_generator_once()
    {
        var newSpec = _tree.PathOf("new.yaml");
        File.WriteAllText(newSpec, File.ReadAllText(_tree.PathOf("openapi/phone.yaml")) + "\n# A new version\n");

        _tree.Vendor(newSpec);

        Assert.Equal([1, 0], [Build(), Build()]);
    }

    private int Build(params string[] arguments) => _tree.Build(GeneratedTree.Package, arguments).GeneratorStarts;
}
