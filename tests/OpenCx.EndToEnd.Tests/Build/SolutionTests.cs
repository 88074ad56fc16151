using OpenCx.Build;

namespace OpenCx.EndToEnd.Tests.Build;

public sealed class SolutionTests
{
    private readonly Repository _repository = Repository.Containing(AppContext.BaseDirectory);

    /// <summary>A test project that is not in the solution is a test project that never runs.</summary>
    [Fact]
    public void Every_project_is_in_it()
    {
        var solution = File.ReadAllText(_repository.Solution).Replace('\\', '/');

        Assert.All(Projects(), project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_test_projects_are_those_that_are_run()
    {
        var expected = Projects().Where(project => project.EndsWith(".Tests.csproj", StringComparison.Ordinal)).Select(_repository.PathOf);

        Assert.Equal(expected, _repository.TestProjects);
        Assert.NotEmpty(_repository.TestProjects);
    }

    private IEnumerable<string> Projects() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(_repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(_repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
