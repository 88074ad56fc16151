using System.Globalization;
using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Accepting;

/// <summary>The ignore file: a list of changes that are accepted, each with a reason, some with a last day.</summary>
public sealed class AcceptedFile
{
    private static readonly string[] Members = ["rule", "place", "reason", "expires"];

    private readonly IReadOnlyList<AcceptedEntry> _entries;

    private AcceptedFile(IReadOnlyList<AcceptedEntry> entries) => _entries = entries;

    /// <summary>Reads a YAML or JSON file.</summary>
    /// <exception cref="ContractException">The file cannot be read, or an entry is not one.</exception>
    public static AcceptedFile Load(string path) => Read(SourceDocument.Load(path));

    /// <summary>Reads entries.</summary>
    /// <exception cref="ContractException">An entry is not one.</exception>
    public static AcceptedFile Read(SourceDocument source)
    {
        if (source.Root is not (JsonArray or null))
        {
            throw new ContractException(source.Locate(""), "a list of entries (rule, place, reason, expires) is expected");
        }

        var entries = source.Root as JsonArray ?? [];
        return new AcceptedFile([.. Enumerable.Range(0, entries.Count).Select(index => ReadEntry(source, entries[index], index))]);
    }

    /// <summary>Takes the accepted changes out of <paramref name="result"/>.</summary>
    /// <exception cref="ContractException">An entry has expired, or accepts a change that there is not.</exception>
    public (DiffResult Remaining, IReadOnlyList<AcceptedChange> Accepted) Apply(DiffResult result, DateOnly today)
    {
        var accepted = new List<AcceptedChange>();
        foreach (var entry in _entries)
        {
            if (entry.Expires < today)
            {
                throw new ContractException(entry.Location, $"the entry for {entry.Rule} at \"{entry.Place}\" expired on {Format(entry.Expires.Value)}: decide anew, or remove it");
            }

            var matches = result.Changes.Where(entry.Matches).ToList();
            if (matches.Count == 0)
            {
                throw new ContractException(entry.Location, $"the entry for {entry.Rule} at \"{entry.Place}\" accepts a change that there is not: remove it");
            }

            accepted.AddRange(matches.Where(change => accepted.TrueForAll(known => known.Change != change)).Select(change => new AcceptedChange(change, entry)));
        }

        var remaining = result.Changes.Except(accepted.Select(known => known.Change)).ToList();
        return (result with { Changes = remaining }, accepted);
    }

    private static AcceptedEntry ReadEntry(SourceDocument source, JsonNode? node, int index)
    {
        var pointer = "/" + index.ToString(CultureInfo.InvariantCulture);
        if (node is not JsonObject entry)
        {
            throw new ContractException(source.Locate(pointer), "an entry with rule, place and reason is expected");
        }

        if (entry.Select(member => member.Key).Except(Members).FirstOrDefault() is { } unknown)
        {
            throw Fault(unknown, $"\"{unknown}\" is no member of an entry; {string.Join(", ", Members)} are");
        }

        var rule = Text("rule");
        if (RuleTable.Find(rule) is null)
        {
            throw Fault("rule", $"there is no rule \"{rule}\"; `opencx-contract rules` lists them");
        }

        return new AcceptedEntry(rule, Text("place"), Text("reason"), Day(), source.Locate(pointer));

        string Text(string member) =>
            entry[member] is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text)
                ? text
                : throw Fault(member, $"the entry needs a text \"{member}\"");

        DateOnly? Day() =>
            !entry.ContainsKey("expires") ? null
            : DateOnly.TryParseExact(entry["expires"]?.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Fault("expires", $"\"{entry["expires"]}\" is no date such as 2030-12-31");

        ContractException Fault(string member, string message) =>
            new(source.Locate(JsonPointer.Append(pointer, member)), message);
    }

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
