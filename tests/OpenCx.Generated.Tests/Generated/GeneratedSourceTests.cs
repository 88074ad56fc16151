using static VerifyXunit.Verifier;

namespace OpenCx.Tests.Generated;

public class GeneratedSourceTests
{
    private static string Obj => Path.Combine(Contract.RepositoryRoot, "src", "OpenCx.Generated", "obj");

    [Fact]
    public async Task The_lowered_document_is_the_one_we_read() =>
        await Verify(await File.ReadAllTextAsync(Path.Combine(Obj, "openapi", "phone.nswag.json")), "json");

    [Fact]
    public async Task The_generated_source_is_the_one_we_read() =>
        await Verify(await File.ReadAllTextAsync(Path.Combine(Obj, "generated", "OpenCxClient.g.cs")), "cs");

    [Fact]
    public async Task The_generated_source_has_no_carriage_return() =>
        Assert.DoesNotContain('\r', await File.ReadAllTextAsync(Path.Combine(Obj, "generated", "OpenCxClient.g.cs")));
}
