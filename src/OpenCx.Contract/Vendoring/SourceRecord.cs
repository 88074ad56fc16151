using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring;

/// <summary>Where a vendored contract came from, when, and which bytes it was: the file beside the contract.</summary>
/// <param name="Source">The address, or the name of the file, that it was taken from; several are listed with commas.</param>
/// <param name="Retrieved">The day it was taken.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
public sealed record SourceRecord(string Source, DateOnly Retrieved, string Sha256)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The sources of a contract that was merged from several; empty when it came from one.</summary>
    public IReadOnlyList<RecordedSource> MergedFrom { get; private init; } = [];

    /// <summary>The record of a contract that was merged from several sources.</summary>
    public static SourceRecord OfSeveral(IReadOnlyList<RecordedSource> sources, DateOnly retrieved, string sha256) =>
        new(string.Join(", ", sources.Select(source => source.Name)), retrieved, sha256) { MergedFrom = sources };

    /// <summary>The record that belongs to a contract: <c>phone.source.json</c> to <c>phone.yaml</c>.</summary>
    public static string PathFor(string contractPath) => Path.ChangeExtension(contractPath, ".source.json");

    /// <summary>The hash under which <paramref name="content"/> is recorded.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Reads a record.</summary>
    /// <exception cref="ContractException">The file cannot be read or is no record.</exception>
    public static SourceRecord Load(string path)
    {
        var document = SourceDocument.Load(path);
        var record = new SourceRecord(
            Text("/source"),
            DateOnly.TryParseExact(Text("/retrieved"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Fault("/retrieved", "a day (2026-01-31)"),
            Hash("/sha256"));
        return (document.Root as JsonObject)?["mergedFrom"] switch
        {
            null => record,
            JsonArray sources => record with { MergedFrom = [.. sources.Select((_, index) => new RecordedSource(Text($"/mergedFrom/{index}/source"), Hash($"/mergedFrom/{index}/sha256")))] },
            _ => throw Fault("/mergedFrom", "a list of sources"),
        };

        string Text(string pointer) =>
            JsonPointer.TryResolve(document.Root, pointer, out var node) && node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : throw Fault(pointer, "a text");

        string Hash(string pointer) =>
            Text(pointer) is { Length: 64 } hash && hash.All(char.IsAsciiHexDigit) ? hash.ToLowerInvariant() : throw Fault(pointer, "64 hexadecimal digits");

        ContractException Fault(string pointer, string expected) =>
            new(document.Locate(pointer), $"is no record of a vendored contract: \"{pointer[1..]}\" is expected to be {expected}");
    }

    /// <summary>Refuses a contract that is not the one this record was made for.</summary>
    /// <exception cref="ContractException">The contract is missing or has been edited.</exception>
    public void RequireUnchanged(string contractPath)
    {
        var actual = HashOf(FileContent.Read(contractPath));
        if (actual != Sha256)
        {
            throw new ContractException(
                new SourceLocation(contractPath, 1, 1),
                $"was edited by hand: its SHA-256 is {actual}, recorded is {Sha256} (from {Source}, {Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}). "
                + $"The contract is kept as it was published: take a new one with `opencx-contract vendor SOURCE --out {contractPath}`, and say what we add to it in the overlay.");
        }
    }

    /// <summary>The record as indented JSON with LF line ends.</summary>
    public string ToJson()
    {
        var record = new JsonObject
        {
            ["source"] = Source,
            ["retrieved"] = Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["sha256"] = Sha256,
        };
        if (MergedFrom.Count > 0)
        {
            record["mergedFrom"] = new JsonArray([.. MergedFrom.Select(source => new JsonObject { ["source"] = source.Name, ["sha256"] = source.Sha256 })]);
        }

        return record.ToJsonString(Readable) + "\n";
    }
}
