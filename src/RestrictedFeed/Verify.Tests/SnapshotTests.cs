using System.Text;
using Shouldly;

namespace VerifyTests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshot tests ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_text_without_a_snapshot_fails_and_is_received()
    {
        var fault = await Assert.ThrowsAsync<ShouldAssertException>(() => Verify("one\r\ntwo").UseDirectory(_folder));

        fault.Message.ShouldContain("A_text_without_a_snapshot_fails_and_is_received.verified.txt does not exist");
        Files.ShouldBe(["SnapshotTests.A_text_without_a_snapshot_fails_and_is_received.received.txt"]);
        File.ReadAllBytes(Path.Combine(_folder, Files[0])).ShouldBe([.. Encoding.UTF8.Preamble, .. "one\ntwo"u8]);
    }

    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("\uFEFFone\ntwo\n")]
    public async Task Line_endings_and_a_signature_make_no_difference(string verified)
    {
        Write("same.verified.txt", verified);

        await Verify("one\r\ntwo\n").UseDirectory(_folder).UseFileName("same");

        Files.ShouldBe(["same.verified.txt"]);
    }

    [Fact]
    public async Task A_match_takes_away_what_an_earlier_run_received()
    {
        Write("x.verified.txt", "same");
        Write("x.received.txt", "other");

        await Verify("same").UseDirectory(_folder).UseFileName("x");

        Files.ShouldBe(["x.verified.txt"]);
    }

    [Fact]
    public async Task A_difference_is_shown_line_by_line_with_what_is_around_it()
    {
        Write("x.verified.txt", "1\n2\n3\n4\n5\nold\n7\n8\n9\n10\n11");

        var fault = await Assert.ThrowsAsync<ShouldAssertException>(
            () => Verify("1\n2\n3\n4\n5\nnew\nmore\n7\n8\n9\n10\n11").UseDirectory(_folder).UseFileName("x"));

        fault.Message.ShouldEndWith("differs from what the test received:\n@@ line 6\n  3\n  4\n  5\n- old\n+ new\n+ more\n  7\n  8\n  9");
        Files.ShouldBe(["x.received.txt", "x.verified.txt"]);
    }

    [Theory]
    [InlineData("a", "a\na")]
    [InlineData("a\na", "a")]
    [InlineData("", "a")]
    [InlineData("a ", "a")]
    [InlineData("A", "a")]
    public async Task Any_other_difference_counts(string verified, string received)
    {
        Write("x.verified.txt", verified);

        await Assert.ThrowsAsync<ShouldAssertException>(
            () => Verify(received).UseDirectory(_folder).UseFileName("x"));
    }

    [Fact]
    public async Task Method_and_extension_can_be_chosen()
    {
        Write("SnapshotTests.Chosen.verified.cs", "class C;");

        await Verify("class C;", "cs").UseDirectory(_folder).UseMethodName("Chosen");
    }

    [Fact]
    public async Task A_name_serves_one_comparison_only()
    {
        Write("x.verified.txt", "same");
        await Verify("same").UseDirectory(_folder).UseFileName("x");

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Verify("same").UseDirectory(_folder).UseFileName("x"));
    }

    [Fact]
    public Task The_snapshot_lies_beside_the_source_file_of_the_test() => Verify("Found, in a build of a CI job too.");

    public sealed class Nested
    {
        [Fact]
        public Task A_nested_class_is_named_with_the_one_around_it() => Verify("Found.");
    }

    private string[] Files => [.. Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
