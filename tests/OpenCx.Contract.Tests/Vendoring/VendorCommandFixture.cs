using OpenCx.Contract.Commands;

namespace OpenCx.Contract.Tests.Vendoring;

/// <summary>A folder to vendor into, and the command line.</summary>
public abstract class VendorCommandFixture : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx vendor ");

    protected string Spec => At("out/phone.yaml");

    protected string Record => At("out/phone.source.json");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Combine(_folder.FullName, name);

    protected string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private protected Task<(int ExitCode, string Output, string Error)> Vendor(params string[] sources) => Vendor(null, sources);

    private protected async Task<(int ExitCode, string Output, string Error)> Vendor(HttpMessageHandler? http, params string[] sources)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await ContractTool.RunAsync(["vendor", .. sources, "--out", Spec], output, error, http), output.ToString(), error.ToString());
    }

    /// <summary>One error, and nothing of the folder changed.</summary>
    private protected async Task<string> Refused(HttpMessageHandler? http, params string[] sources)
    {
        var before = Directory.GetFileSystemEntries(_folder.FullName, "*", SearchOption.AllDirectories);

        var (exitCode, output, error) = await Vendor(http, sources);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder.FullName, "*", SearchOption.AllDirectories));
        return Assert.Single(error.TrimEnd().Split('\n'));
    }
}
