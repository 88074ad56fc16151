using OpenCx.Build;
using OpenCx.Build.Mutation;
using OpenCx.Build.Restore;
using OpenCx.Build.Verbs;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class MutateVerbTests : IDisposable
{
    private readonly TemporaryRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    [InlineData("quickstart")]
    [InlineData("contract", "Commands", "Diff/Rul")]
    [InlineData("contract", "Dif")]
    [InlineData("generated", "Http.txt")]
    public void What_it_does_not_take_is_wrong_usage_before_anything_starts(params string[] arguments)
    {
        _repository.Write("src/OpenCx.Contract/Commands/Command.cs", "");

        var fault = Assert.Throws<BuildException>(() => Verb().Run(arguments));

        Assert.Equal(BuildException.WrongUsage, fault.ExitCode);
        Assert.Contains(arguments[^1], fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("Diff", "Diff/**/*.cs", true)]
    [InlineData("Diff/", "Diff/**/*.cs", true)]
    [InlineData(".", "*.cs", true)]
    [InlineData("Diff/Rules", "Diff/Rules/**/*.cs", false)]
    [InlineData("Diff/**/Rule*.cs", "Diff/**/Rule*.cs", false)]
    public void Only_a_whole_folder_of_the_project_goes_to_the_page_of_figures(string argument, string pattern, bool coversFolders)
    {
        _repository.Write("src/OpenCx.Contract/Diff/Rules/Rule.cs", "");

        var scope = MutationScope.Of(_repository.Repository.PathOf("src/OpenCx.Contract"), [argument]);

        Assert.Equal([pattern], scope.Patterns.Where(taken => taken[0] != '!'));
        Assert.Equal(coversFolders, scope.CoversFolders);
    }

    [Fact]
    public void Generated_code_is_left_out_whatever_is_asked_for()
    {
        _repository.Write("src/OpenCx.Contract/Diff/Rule.cs", "");

        var folder = MutationScope.Of(_repository.Repository.PathOf("src/OpenCx.Contract"), ["Diff"]);

        Assert.Contains("!obj/**/*", MutationScope.Whole.Patterns);
        Assert.Contains("!obj/**/*", folder.Patterns);
    }

    [Theory]
    [InlineData("Diff", false)]
    [InlineData("CSharp", true)]
    public void The_generator_runs_only_for_the_code_that_runs_it(string folder, bool runs)
    {
        _repository.Write($"src/OpenCx.Contract/{folder}/Some.cs", "");

        var scope = MutationScope.Of(_repository.Repository.PathOf("src/OpenCx.Contract"), [folder]);

        Assert.Equal(runs, !scope.TestFilter.Contains("Category!=Generator", StringComparison.Ordinal));
        Assert.Equal("FullyQualifiedName!~Tests.Fuzzing.&FullyQualifiedName!~Tests.Codebase.&Category!=Slow", MutationScope.Whole.TestFilter);
    }

    [Fact]
    public void A_feed_without_the_tool_is_named_as_the_reason()
    {
        _repository.Write(".config/dotnet-tools.json", """
            { "version": 1, "isRoot": true, "tools": { "dotnet-stryker": { "version": "99.0.0", "commands": ["dotnet-stryker"] } } }
            """);
        _repository.Write("feed/README", "nothing");
        _repository.Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="empty" value="feed" /></packageSources>
            </configuration>
            """);

        var fault = Assert.Throws<BuildException>(() => Stryker().Restore());

        Assert.Contains("feed gives no dotnet-stryker", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    private Stryker Stryker() => new(_repository.Repository, new Dotnet(_repository.Repository));

    private MutateVerb Verb()
    {
        var dotnet = new Dotnet(_repository.Repository);
        return new MutateVerb(_repository.Repository, dotnet, new PackageRestore(dotnet, new RestrictedFeed(_repository.Repository)), Stryker());
    }
}
