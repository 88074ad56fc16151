using OpenCx.CodeRules.Sources;

namespace OpenCx.EndToEnd.Tests.Codebase;

/// <summary>The rules about files find what they are there to find.</summary>
public sealed class SourceRuleTests
{
    [Theory]
    [InlineData("class One; class Two;", "src/P/One.cs: holds One, Two")]
    [InlineData("class Other;", "src/P/One.cs: holds Other")]
    [InlineData("namespace N { class One; } namespace M { delegate void Two(); }", "src/P/One.cs: holds One, Two")]
    [InlineData("#if NETSTANDARD2_0\nclass One; enum Two { }\n#endif", "src/P/One.cs: holds One, Two")]
    [InlineData("namespace N; class One { class Inner; }", null)]
    [InlineData("using System; Console.WriteLine();", null)]
    public void One_type_a_file(string text, string? breach) => Expect(breach, OneTypePerFileRule.Breaches([new SourceFile("src/P/One.cs", text)]));

    [Theory]
    [InlineData("src/P/One.cs", "namespace P.Json;", "src/P/One.cs: in the namespace P.Json, expected P")]
    [InlineData("src/P/Json/Codecs/One.cs", "namespace P.Json;", "src/P/Json/Codecs/One.cs: in the namespace P.Json, expected P.Json.Codecs")]
    [InlineData("src/P/Json/One.cs", "namespace P;", "src/P/Json/One.cs: in the namespace P, expected P.Json")]
    [InlineData("src/Flat/Json/One.cs", "namespace Other;", "src/Flat/Json/One.cs: in the namespace Other, expected Flat.Json")]
    [InlineData("src/Flat/Json/One.cs", "namespace Flat;", null)]
    [InlineData("src/P/Json/One.cs", "namespace P.Json;", null)]
    public void Namespaces(string path, string text, string? breach) =>
        Expect(breach, FolderRule.Breaches([new SourceFile(path, text)], project => project.Split('/')[1], project => project == "src/Flat"));

    [Theory]
    [InlineData("Thread.Sleep(1);", "tests/P/One.cs: Thread.Sleep(1)")]
    [InlineData("await Task.Delay(100);", "tests/P/One.cs: Task.Delay(100)")]
    [InlineData("await Task.Delay(TimeSpan.FromSeconds(1), token);", "tests/P/One.cs: Task.Delay(TimeSpan.FromSeconds(1), token)")]
    [InlineData("await Task.Delay(delay, clock, token); await Task.Delay(Timeout.InfiniteTimeSpan, token);", null)]
    public void Waiting(string text, string? breach) => Expect(breach, WaitingRule.Breaches([new SourceFile("tests/P/One.cs", text)]));

    [Fact]
    public void Every_file_of_a_folder_is_seen_but_those_that_a_build_makes()
    {
        var root = Directory.CreateTempSubdirectory("OpenCx sources ");
        try
        {
            foreach (var file in new[] { "src/P/One.cs", "src/P/Json/Two.cs", "src/P/obj/Three.cs", "src/P/One.verified.cs", "other/Four.cs" })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root.FullName, file))!);
                File.WriteAllText(Path.Combine(root.FullName, file), "");
            }

            Assert.Equal(["src/P/Json/Two.cs", "src/P/One.cs"], SourceFile.Of(root.FullName, "src").Select(file => file.Path));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Expect(string? breach, IEnumerable<string> breaches) => Assert.Equal(breach is null ? [] : [breach], breaches);
}
