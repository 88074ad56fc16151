using System.Text.Json.Nodes;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Reading;
using static System.FormattableString;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares the names that two clients give to what both contracts have, and the places of arguments: nothing of it goes over the
/// wire, and code depends on it. Where several parts ask for one name (<c>first-name</c>, <c>first_name</c>) the first of them gets
/// it, so that one more, or another order, can hand a name on.
/// </summary>
internal sealed class NameComparison(ContractDocument @base, LoweredContract before, ContractDocument head, LoweredContract after, ComparisonContext context)
{
    private const int MaxNamed = 5;

    private readonly List<ClientName> _names = [.. before.Names];
    private readonly List<ClientName> _newNames = [.. after.Names];

    /// <summary>Compares two contracts, unless there is one of which no client can be made.</summary>
    public static void Compare(ContractDocument @base, ContractDocument head, ComparisonContext context)
    {
        if (Lower(@base) is { } before && Lower(head) is { } after)
        {
            var names = new NameComparison(@base, before, head, after, context);
            names.CompareNames();
            names.CompareArguments();
            names.CompareTypes();
        }
    }

    private static LoweredContract? Lower(ContractDocument document)
    {
        try
        {
            return ContractLowering.Lower(document);
        }
        catch (ContractException)
        {
            return null;
        }
    }

    /// <summary>Finds names that stand for something else while what they stood for is still there.</summary>
    private void CompareNames()
    {
        var old = _names.ToLookup(name => name.FullName, StringComparer.Ordinal);
        var kept = _newNames.ToLookup(name => (name.Scope, name.Meaning), name => name.Name);
        var methods = _newNames.Where(IsMethod).ToLookup(method => method.Name, method => method.Meaning, StringComparer.Ordinal);
        var moves = _newNames
            .Where(name => old[name.FullName].All(was => was.Meaning != name.Meaning))
            .SelectMany(name => old[name.FullName].Take(1), (name, was) => (Old: was, New: name, OtherName: kept[(was.Scope, was.Meaning)].FirstOrDefault()))
            .Where(move => move.OtherName is not null);
        foreach (var owner in moves.GroupBy(move => IsMethod(move.New) ? move.New.Name : move.New.Scope, StringComparer.Ordinal))
        {
            var (was, now, _) = owner.First();
            var place = IsMethod(now) || now.IsArgument ? Place.Operation(methods[owner.Key].First()) : Type(owner.Key);
            Report(NameRules.Moved, place, was.Source, now.Source, Describe([.. owner]), was.Meaning, now.Meaning);
        }
    }

    /// <summary>Finds operations whose arguments, as far as they stay, are no longer the first ones in the order that they had.</summary>
    private void CompareArguments()
    {
        var methods = _names.Where(IsMethod).ToLookup(method => method.Meaning, StringComparer.Ordinal);
        var (arguments, newArguments) = (ArgumentsOf(_names), ArgumentsOf(_newNames));
        foreach (var (was, now) in _newNames.Where(IsMethod).SelectMany(now => methods[now.Meaning], (now, was) => (was, now)))
        {
            var (old, @new) = (arguments[was.Name].ToList(), newArguments[now.Name].ToList());
            var kept = old.Intersect(@new, StringComparer.Ordinal).ToList();
            if (!kept.SequenceEqual(@new.Take(kept.Count), StringComparer.Ordinal))
            {
                var (list, newList) = (string.Join(", ", old), string.Join(", ", @new));
                Report(NameRules.ArgumentsReordered, Place.Operation(now.Meaning), was.Source, now.Source, $"the arguments went from {list} to {newList}", list, newList);
            }
        }
    }

    /// <summary>Finds components that are called otherwise. A type that stands elsewhere is named after its place.</summary>
    private void CompareTypes()
    {
        var (components, newComponents) = (ComponentsOf(@base), ComponentsOf(head));
        foreach (var (name, newName) in new TypeNameComparison(before, after).Renamed())
        {
            var (was, now) = (before.Types[name], after.Types[newName]);
            if (IsOneSided(was, components, newComponents) && IsOneSided(now, newComponents, components))
            {
                Report(NameRules.TypeRenamed, Type(name), was, now, $"the type {name} is {newName} now", name, newName);
            }
        }
    }

    private static string Describe(IReadOnlyList<(ClientName Old, ClientName New, string? OtherName)> moves)
    {
        var told = moves.Take(MaxNamed).Select(move => $"{move.New.Name} is {move.New.Meaning} now and was {move.Old.Meaning}, which is {move.OtherName}");
        var more = moves.Count > MaxNamed ? Invariant($"; and {moves.Count - MaxNamed} more") : "";
        return string.Join("; ", told) + more;
    }

    private static Place Type(string name) => Place.Document("C#").Then(name);

    private static bool IsMethod(ClientName name) => name.Scope.Length == 0;

    private static ILookup<string, string> ArgumentsOf(List<ClientName> names) =>
        names.Where(name => name.IsArgument).ToLookup(name => name.Scope, name => name.Name, StringComparer.Ordinal);

    private static JsonNode? ComponentsOf(ContractDocument document) => new SpecNode(document, document.Root)["components"]["schemas"].Value;

    /// <summary>Whether a type is a component, and the other contract has none of its name.</summary>
    private static bool IsOneSided(JsonNode type, JsonNode? components, JsonNode? others) =>
        type.Parent is { } parent && ReferenceEquals(parent, components) && (others as JsonObject)?.ContainsKey(type.GetPropertyName()) != true;

    private void Report(Rule rule, Place place, JsonNode was, JsonNode now, string message, string old, string @new) =>
        context.Report(rule, place, Node(@base, was), Node(head, now), message, old, @new);

    /// <summary>Where the contract says it; what was put together of several parts has no place but the whole.</summary>
    private static SpecNode Node(ContractDocument document, JsonNode source) =>
        new(document, ReferenceEquals(source.Root, document.Root) ? source : document.Root);
}
