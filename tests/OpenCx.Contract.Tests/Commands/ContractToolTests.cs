using System.IO.Pipes;
using System.Text;
using OpenCx.Contract.Commands;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Tests.Commands;

public sealed class ContractToolTests : IDisposable
{
    private const string Contract = "openapi: 3.1.0\ninfo: {title: T, version: 1.0}\npaths: {/a: {get: {responses: {}}}}\ncomponents: {schemas: {A: {properties: {u: {type: [string, integer]}}}}}\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx tool ");
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Lower_writes_the_document_and_lists_what_it_leaves_unsaid()
    {
        var exitCode = await Run("lower", Write("in.yaml", Contract), "--out", At("new/out.json"));

        Assert.Equal(0, exitCode);
        Assert.StartsWith("{\n  \"openapi\": \"3.0.3\",", await File.ReadAllTextAsync(At("new/out.json")), StringComparison.Ordinal);
        Assert.Equal("/components/schemas/A/properties/u: string or integer is no one C# type: raw JSON\n", _output.ToString());
        Assert.Single(Directory.GetFiles(At("new")));
    }

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {}\npaths:\n  /a: [1]\n", "(4,3): error OPENCX: /paths/~1a")]
    [InlineData("swagger: '2.0'\n", "(1,1): error OPENCX: /swagger: Swagger 2.0 is not read")]
    [InlineData("a: 'b\n", "error OPENCX: is not YAML")]
    [InlineData("", "error OPENCX: the file is empty")]
    [InlineData("openapi: 3.1.0\ninfo: {}\ncomponents: {}\n", "(1,1): error OPENCX: /paths: no path has an operation, so that there is nothing to call: at least one with get, put, post, delete, options, head, patch or trace is expected")]
    [InlineData("openapi: 3.0.0\ninfo: {}\npaths:\n  /a: {parameters: []}\n", "(3,1): error OPENCX: /paths: no path has an operation")]
    [InlineData("openapi: 3.2.0\ninfo: {}\npaths:\n  /a: {query: {responses: {}}}\n", "(3,1): error OPENCX: /paths: no path has an operation")]
    public async Task Bad_input_gives_one_error_and_leaves_the_output_as_it_was(string text, string message)
    {
        Write("out.json", "before");

        var exitCode = await Run("lower", Write("in.yaml", text), "--out", At("out.json"));

        Assert.Equal(2, exitCode);
        Assert.StartsWith(At("in.yaml"), _error.ToString(), StringComparison.Ordinal);
        Assert.Contains(message, Assert.Single(_error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("before", await File.ReadAllTextAsync(At("out.json")));
        Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Fact]
    public async Task Names_with_line_breaks_stay_on_their_line()
    {
        Assert.Equal(2, await Run("lower", Write("in.yaml", "openapi: 3.1.0\ninfo: {}\npaths: {\"/a\\nb\": [1]}\n"), "--out", At("out.json")));
        Assert.Contains("/paths/~1a\\u000ab", Assert.Single(_error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);

        Assert.Equal(0, await Run("lower", Write("in.yaml", Contract.Replace("{u:", "{\"u\\nv\":")), "--out", At("out.json")));
        Assert.StartsWith("/components/schemas/A/properties/u\\u000av: string or integer", Assert.Single(_output.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_wrong_arguments_are_errors()
    {
        Assert.Equal(2, await Run("lower", At("none.yaml"), "--out", At("out.json")));
        Assert.Contains("none.yaml: there is no such file", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("lower", At("none.yaml")));
        Assert.Contains("Option '--out' is required.", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("lowr"));
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public async Task What_breaks_by_the_overlay_is_told_of_the_overlay()
    {
        var overlay = Write("overlay.yaml", "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions: [{target: $.components.schemas.A, update: {properties: {b: {$ref: '#/nope'}}}}]\n");

        Assert.Equal(2, await Run("lower", Write("in.yaml", Contract), "--overlay", overlay, "--out", At("out.json")));

        Assert.Equal($"{overlay}(1,1): error OPENCX: what it makes of {At("in.yaml")} does not hold together: /components/schemas/A/properties/b/$ref: \"#/nope\" leads nowhere in this document\n", _error.ToString());
    }

    [Fact]
    public async Task A_folder_is_no_contract()
    {
        Assert.Equal(2, await Run("lower", _folder.FullName, "--out", At("out.json")));

        Assert.Contains($"{_folder.FullName}: is a folder; a file is expected", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lower", "in.yaml", "--out", "in.yaml")]
    [InlineData("lower", "in.yaml", "--overlay", "overlay.yaml", "--out", "overlay.yaml")]
    [InlineData("lower", "in.yaml", "--source-record", "in.source.json", "--out", "in.source.json")]
    [InlineData("lower", "in.yaml", "--out", "link.yaml")]
    [InlineData("diff", "in.yaml", "new.yaml", "--out", "in.yaml")]
    [InlineData("diff", "old.yaml", "in.yaml", "--out", "in.yaml")]
    [InlineData("diff", "old.yaml", "new.yaml", "--ignore", "in.yaml", "--out", "in.yaml")]
    public async Task What_is_read_is_not_overwritten(params string[] arguments)
    {
        File.CreateSymbolicLink(At("link.yaml"), Write("in.yaml", Contract));

        Assert.Equal(2, await Run([.. arguments.Select(argument => argument.Contains('.') ? At(argument) : argument)]));

        Assert.Contains($"--out {At(arguments[^1])} would overwrite ", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains(", which is read: name another file.", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(Contract, await File.ReadAllTextAsync(At("in.yaml")));
        Assert.Equal(2, _folder.GetFiles().Length);
    }

    [Theory]
    [InlineData("before")]
    [InlineData(null)]
    public async Task A_link_is_written_through(string? before)
    {
        if (before is not null)
        {
            Write("out.json", before);
        }

        File.CreateSymbolicLink(At("link.json"), "out.json");

        Assert.Equal(0, await Run("lower", Write("in.yaml", Contract), "--out", At("link.json")));

        Assert.Equal("out.json", new FileInfo(At("link.json")).LinkTarget);
        Assert.StartsWith("{\n  \"openapi\": \"3.0.3\",", await File.ReadAllTextAsync(At("out.json")), StringComparison.Ordinal);
        Assert.Equal(3, _folder.GetFiles().Length);
    }

    [Fact]
    public async Task Links_that_lead_in_a_circle_are_an_error()
    {
        File.CreateSymbolicLink(At("one.yaml"), "two.yaml");
        File.CreateSymbolicLink(At("two.yaml"), "one.yaml");

        Assert.Equal(2, await Run("lower", Write("in.yaml", Contract), "--out", At("one.yaml")));
        Assert.Contains($"{At("one.yaml")}: cannot be written: ", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, await Run("lower", At("two.yaml"), "--out", At("out.json")));
        Assert.False(File.Exists(At("out.json")));
    }

    [Fact]
    public async Task A_file_in_memory_is_a_file()
    {
        // Where Linux keeps such.
        if (!Directory.Exists("/dev/shm"))
        {
            return;
        }

        var path = $"/dev/shm/opencx-{Guid.NewGuid():N}.json";
        try
        {
            Assert.Equal(0, await Run("lower", Write("in.yaml", Contract), "--out", path));
            var written = await File.ReadAllTextAsync(path);
            await File.WriteAllTextAsync(path, new string('z', 20_000));
            Assert.Equal(0, await Run("lower", At("in.yaml"), "--out", path));
            Assert.Equal(written, await File.ReadAllTextAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_pipe_takes_what_is_written_to_it()
    {
        // Only there does an open file have a path.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        await using var pipe = new AnonymousPipeServerStream(PipeDirection.In);
        using var reader = new StreamReader(pipe);

        Assert.Equal(0, await Run("lower", Write("in.yaml", Contract), "--out", $"/proc/self/fd/{pipe.GetClientHandleAsString()}"));

        pipe.DisposeLocalCopyOfClientHandle();
        Assert.StartsWith("{\n  \"openapi\": \"3.0.3\",", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reserved_names_are_left_to_those_who_have_them()
    {
        Assert.Equal(0, await Run("lower", Write("in.yaml", Contract), "--out", At("out.json"), "--reserve", "A", "--reserve", "B"));

        Assert.Contains("\"A2\": {", await File.ReadAllTextAsync(At("out.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vendor_names_a_local_file_without_its_folder_and_verify_agrees()
    {
        Assert.Equal(0, await Run("vendor", Write("new.yaml", Contract), "--out", At("phone.yaml")));
        Assert.Equal($"{At("phone.yaml")}: new.yaml, SHA-256 {SourceRecord.HashOf(Encoding.UTF8.GetBytes(Contract))}\n", _output.ToString());
        Assert.Equal(0, await Run("verify", "--spec", At("phone.yaml")));
        Assert.Contains("\"source\": \"new.yaml\"", await File.ReadAllTextAsync(At("phone.source.json")), StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Name, await File.ReadAllTextAsync(At("phone.source.json")), StringComparison.Ordinal);

        Assert.Equal(0, await Run("vendor", At("new.yaml"), "--out", At("phone.yaml"), "--source", "https://example.com/spec"));
        Assert.Contains("\"source\": \"https://example.com/spec\"", await File.ReadAllTextAsync(At("phone.source.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "--spec", "phone.yaml")]
    [InlineData("lower", "phone.yaml", "--out", "out.json", "--source-record", "phone.source.json")]
    public async Task An_edited_contract_is_refused(params string[] arguments)
    {
        await Run("vendor", Write("new.yaml", Contract), "--out", At("phone.yaml"));
        await File.AppendAllTextAsync(At("phone.yaml"), "# mine\n");

        Assert.Equal(2, await Run([.. arguments.Select(argument => argument.Contains('.') ? At(argument) : argument)]));
        Assert.Contains("edited by hand", _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.json")));
    }

    private Task<int> Run(params string[] arguments) => ContractTool.RunAsync(arguments, _output, _error);

    private string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
