using System.Diagnostics;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Tests.Diff;

namespace OpenCx.Contract.Tests.Commands;

public class GitRevisionTests
{
    [Fact]
    public void A_revision_is_read_as_it_was()
    {
        var folder = Directory.CreateTempSubdirectory("opencx-contract-");
        var current = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(folder.FullName);
            Git("init", "--quiet");
            Commit(Documents.OfRequest("{type: string}"));
            Commit(Documents.OfRequest("{type: integer}"));
            File.WriteAllText("phone.yaml", Documents.OfRequest("{type: boolean}"));

            var source = ContractSource.Load("HEAD~1:phone.yaml");

            Assert.Equal("phone.yaml", source.Path);
            Assert.Equal("string", source.Document.Root["paths"]!["/a"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["type"]!.ToString());
            Assert.Contains("\"boolean\"", ContractSource.Load("phone.yaml").Document.Root.ToJsonString());
        }
        finally
        {
            Directory.SetCurrentDirectory(current);
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("-x:y", "-x:y: cannot be read: a file or GIT_REV:path is expected")]
    [InlineData("HEAD:there/is/no/such.yaml", "HEAD:there/is/no/such.yaml: is neither a file nor a file of a git revision: fatal: ")]
    [InlineData("x:y", "x:y: there is no such file")]
    public void What_is_neither_a_file_nor_a_revision_is_refused(string name, string message) =>
        Assert.StartsWith(message, Assert.Throws<ContractException>(() => ContractSource.Load(name)).Message, StringComparison.Ordinal);

    [UnixFact]
    public void A_file_may_have_a_colon_in_its_name()
    {
        var folder = Directory.CreateTempSubdirectory("opencx-contract-");
        try
        {
            var file = Path.Combine(folder.FullName, "HEAD:phone.yaml");
            File.WriteAllText(file, Documents.OfRequest("{type: string}"));

            var source = ContractSource.Load(file);

            Assert.Equal((file, file), (source.Name, source.Path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Commit(string content)
    {
        File.WriteAllText("phone.yaml", content);
        Git("add", "phone.yaml");
        Git("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m", "a");
    }

    private static void Git(params string[] arguments)
    {
        using var git = Process.Start("git", arguments);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
