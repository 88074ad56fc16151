using OpenCx.Contract.CSharp;
using OpenCx.Contract.Diff.Accepting;
using OpenCx.Contract.Reports;

namespace OpenCx.Contract.Tests.Reports;

/// <summary>What each format says, word for word: people read it, and programs that we do not know.</summary>
public class ReportSnapshotTests
{
    /// <summary>Six operations with one schema, and one operation of its own.</summary>
    private const string Base = """
        openapi: 3.1.0
        info: {title: A, version: '1'}
        paths:
          /a: {get: &get {responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
          /b: {get: *get}
          /c: {get: *get}
          /d: {get: *get}
          /e: {get: *get}
          /f: {get: *get}
          /own: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}, responses: {'204': {description: Done}}}}
        components:
          schemas:
            A: {type: object, properties: {name: {type: string}, count: {type: integer}}}
            B: {type: object, properties: {gone: {type: string}, kind: {enum: [a, b]}, size: {type: integer}}}
        """;

    private static readonly string Head = Base
        .Replace("name: {type: string}", "name: {type: integer}", StringComparison.Ordinal)
        .Replace("gone: {type: string}, ", "", StringComparison.Ordinal)
        .Replace("[a, b]", "[a, b, c]", StringComparison.Ordinal)
        .Replace("size: {type: integer}", "size: {type: string}", StringComparison.Ordinal);

    [Fact]
    public Task Changes() => Verify(InEveryFormat(Reported.Comparing(Base, Head)));

    [Fact]
    public Task Changes_of_which_one_is_accepted_and_the_surface_they_make()
    {
        var report = Reported.Comparing(Base, Head);
        var (accepted, remaining) = (report.Result.Changes.First(change => change.Rule.Id == "request-type-changed"), report.Result.Changes.Where(change => change.Rule.Id != "request-type-changed"));
        return Verify(InEveryFormat(report with
        {
            Result = report.Result with { Changes = [.. remaining] },
            Accepted = [new AcceptedChange(accepted, new AcceptedEntry(accepted.Rule.Id, "*", "The server took both all along.", new DateOnly(2027, 3, 4), accepted.Location))],
            CSharp = new CSharpDifference(["A.Name { get; set; } : string"], ["A.Name { get; set; } : int?", "B.Kind.C : Kind"]),
        }));
    }

    [Fact]
    public Task A_surface_that_only_grows() =>
        Verify(InEveryFormat(Reported.Comparing(Base, Base.Replace("[a, b]", "[a, b, c]", StringComparison.Ordinal)) with { CSharp = new CSharpDifference([], ["B.Kind.C : Kind"]) }));

    [Fact]
    public Task A_surface_that_stays() =>
        Verify(InEveryFormat(Reported.Comparing(Base, Base.Replace("title: A", "title: B", StringComparison.Ordinal)) with { CSharp = CSharpDifference.None }));

    [Fact]
    public Task Equal_documents() => Verify(InEveryFormat(Reported.Comparing(Base, Base)));

    /// <summary>The version is the release's own: a release is not to wait for this text.</summary>
    private static string InEveryFormat(DiffReport report) =>
        string.Concat(ReportFormats.Names.Select(format => $"---- {format} ----\n{Reported.As(format, report)}"))
            .Replace($"\"semanticVersion\": \"{typeof(SarifReport).Assembly.GetName().Version!.ToString(3)}\"", "\"semanticVersion\": \"(version)\"", StringComparison.Ordinal);
}
