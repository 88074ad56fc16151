using System.Text;
using OpenCx.Contract.Reading;
using OpenCx.Contract.Vendoring;

namespace OpenCx.Contract.Tests.Vendoring;

public sealed class VendorTests : IDisposable
{
    private const string Contract = "openapi: 3.1.0\r\ninfo: {title: T, version: 1.0}\r\npaths: {}   \r\n";

    private static readonly DateOnly Day = new(2026, 1, 31);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("opencx-vendor-");

    private string Spec => Path.Combine(_folder.FullName, "openapi", "phone.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_contract_is_kept_byte_for_byte_beside_its_record()
    {
        var content = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Contract)).ToArray();

        Vendor.Write(content, "https://example.com/a?b=1&c=2", Day, Spec);

        Assert.Equal(content, File.ReadAllBytes(Spec));
        Assert.Equal(
            "{\n  \"source\": \"https://example.com/a?b=1&c=2\",\n  \"retrieved\": \"2026-01-31\",\n  \"sha256\": \"" + SourceRecord.HashOf(content) + "\"\n}\n",
            File.ReadAllText(SourceRecord.PathFor(Spec)));
        SourceRecord.Load(SourceRecord.PathFor(Spec)).RequireUnchanged(Spec);
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(Spec)!).Length);
    }

    [Fact]
    public void An_edited_contract_is_told_from_the_vendored_one()
    {
        Vendor.Write(Encoding.UTF8.GetBytes(Contract), "a.yaml", Day, Spec);
        File.AppendAllText(Spec, "\n");

        var fault = Assert.Throws<ContractException>(() => SourceRecord.Load(SourceRecord.PathFor(Spec)).RequireUnchanged(Spec));

        Assert.Contains("edited by hand", fault.Message, StringComparison.Ordinal);
        Assert.Contains("opencx-contract vendor SOURCE", fault.Message, StringComparison.Ordinal);
        Assert.Equal(Spec, fault.Location?.File);
    }

    [Fact]
    public void What_is_no_contract_changes_nothing()
    {
        Vendor.Write(Encoding.UTF8.GetBytes(Contract), "a.yaml", Day, Spec);

        Assert.Throws<ContractException>(() => Vendor.Write("swagger: '2.0'"u8.ToArray(), "b.yaml", Day, Spec));

        SourceRecord.Load(SourceRecord.PathFor(Spec)).RequireUnchanged(Spec);
        Assert.Equal(2, Directory.GetFiles(Path.GetDirectoryName(Spec)!).Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_one_file_cannot_be_written_neither_is(bool hadOne)
    {
        if (hadOne)
        {
            Vendor.Write(Encoding.UTF8.GetBytes(Contract), "a.yaml", Day, Spec);
            File.Delete(SourceRecord.PathFor(Spec));
        }

        // A folder stands where the record should go: the second of the two renames fails.
        Directory.CreateDirectory(SourceRecord.PathFor(Spec));

        var fault = Assert.Throws<ContractException>(() => Vendor.Write(Encoding.UTF8.GetBytes(Contract + "# new\n"), "b.yaml", Day, Spec));

        Assert.Contains("cannot be written", fault.Message, StringComparison.Ordinal);
        Assert.Equal(hadOne ? Contract : null, File.Exists(Spec) ? File.ReadAllText(Spec) : null);
        Assert.Equal(hadOne ? 1 : 0, Directory.GetFiles(Path.GetDirectoryName(Spec)!).Length);
    }

    [Theory]
    [InlineData("{}", "\"source\" is expected to be a text")]
    [InlineData("""{"source": 1}""", "\"source\" is expected to be a text")]
    [InlineData("[]", "\"source\" is expected to be a text")]
    [InlineData("""{"source": "a", "retrieved": "31.1.2026", "sha256": ""}""", "\"retrieved\" is expected to be a day (2026-01-31)")]
    [InlineData("""{"source": "a", "retrieved": "2026-01-31", "sha256": "12"}""", "\"sha256\" is expected to be 64 hexadecimal digits")]
    [InlineData("""{"source": "a", "retrieved": "2026-01-31", "sha256": "0123456789012345678901234567890123456789012345678901234567890-23"}""", "\"sha256\" is expected to be 64 hexadecimal digits")]
    [InlineData("""{"source": "a", "retrieved": "2026-01-31", "sha256": "0123456789012345678901234567890123456789012345678901234567890123", "mergedFrom": 1}""", "\"mergedFrom\" is expected to be a list of sources")]
    [InlineData("""{"source": "a", "retrieved": "2026-01-31", "sha256": "0123456789012345678901234567890123456789012345678901234567890123", "mergedFrom": [{}]}""", "\"mergedFrom/0/source\" is expected to be a text")]
    public void A_broken_record_is_refused(string record, string message)
    {
        var path = Path.Combine(_folder.FullName, "x.source.json");
        File.WriteAllText(path, record);

        Assert.Contains(message, Assert.Throws<ContractException>(() => SourceRecord.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_in_this_repository_fits_its_contract()
    {
        var spec = Path.Combine(Repository.Root, "openapi", "phone.yaml");

        SourceRecord.Load(SourceRecord.PathFor(spec)).RequireUnchanged(spec);
    }
}
