using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring;

/// <summary>Where a vendored contract came from, when, and which bytes it was: the file beside the contract.</summary>
/// <param name="Source">The address, or the name of the file, that it was taken from.</param>
/// <param name="Retrieved">The day it was taken.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
public sealed record SourceRecord(string Source, DateOnly Retrieved, string Sha256)
{
    /// <summary>The record that belongs to a contract: <c>phone.source.json</c> to <c>phone.yaml</c>.</summary>
    public static string PathFor(string contractPath) => Path.ChangeExtension(contractPath, ".source.json");

    /// <summary>The hash under which <paramref name="content"/> is recorded.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Reads a record.</summary>
    /// <exception cref="ContractException">The file cannot be read or is no record.</exception>
    public static SourceRecord Load(string path)
    {
        var document = SourceDocument.Load(path);
        return new SourceRecord(
            Text("source"),
            DateOnly.TryParseExact(Text("retrieved"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Fault("retrieved", "a day (2026-01-31)"),
            Text("sha256") is { Length: 64 } hash && hash.All(char.IsAsciiHexDigit) ? hash.ToLowerInvariant() : throw Fault("sha256", "64 hexadecimal digits"));

        string Text(string member) =>
            document.Root is JsonObject record && record[member]?.GetValueKind() == JsonValueKind.String ? record[member]!.GetValue<string>() : throw Fault(member, "a text");

        ContractException Fault(string member, string expected) =>
            new(document.Locate($"/{member}"), $"is no record of a vendored contract: \"{member}\" is expected to be {expected}");
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
                + $"The contract is kept as it was published: take a new one with `opencx-contract vendor FILE --out {contractPath}`, and say what we add to it in the overlay.");
        }
    }

    /// <summary>The record as indented JSON with LF line ends.</summary>
    public string ToJson() => new JsonObject
    {
        ["source"] = Source,
        ["retrieved"] = Retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["sha256"] = Sha256,
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
}
