using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Reading;
using static System.FormattableString;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares the names that two clients give to what both contracts have, and the places of arguments. Where several parts ask for
/// one name (<c>first-name</c>, <c>first_name</c>) the first of them gets it, so that one more, or another order, can hand a name on.
/// </summary>
internal static class NameComparison
{
    private const int MaxNamed = 5;

    public static void Compare(ContractDocument @base, ContractDocument head, ComparisonContext context)
    {
        var (before, after) = (NamesOf(@base), NamesOf(head));
        ReportMoved();
        ReportReordered();

        void ReportMoved()
        {
            var old = before.ToLookup(name => name.FullName, StringComparer.Ordinal);
            var kept = after.ToLookup(name => (name.Scope, name.Meaning), name => name.Name);
            var moves = after
                .Where(name => old[name.FullName].All(was => was.Meaning != name.Meaning))
                .SelectMany(name => old[name.FullName].Take(1), (name, was) => (Old: was, New: name, OtherName: kept[(was.Scope, was.Meaning)].FirstOrDefault()))
                .Where(move => move.OtherName is not null);
            var methods = after.Where(IsMethod).ToLookup(method => method.Name, method => method.Meaning, StringComparer.Ordinal);
            foreach (var owner in moves.GroupBy(move => IsMethod(move.New) ? move.New.Name : move.New.Scope, StringComparer.Ordinal))
            {
                var (was, now, _) = owner.First();
                var place = IsMethod(now) || now.IsArgument ? Place.Operation(methods[owner.Key].First()) : Place.Document("C#").Then(owner.Key);
                context.Report(NameRules.Moved, place, Node(@base, was), Node(head, now), Describe([.. owner]), was.Meaning, now.Meaning);
            }
        }

        void ReportReordered()
        {
            var methods = before.Where(IsMethod).ToLookup(method => method.Meaning, StringComparer.Ordinal);
            var (argumentsBefore, argumentsAfter) = (ArgumentsOf(before), ArgumentsOf(after));
            foreach (var now in after.Where(IsMethod))
            {
                foreach (var was in methods[now.Meaning])
                {
                    var (old, @new) = (argumentsBefore[was.Name].ToList(), argumentsAfter[now.Name].ToList());
                    var kept = old.Intersect(@new, StringComparer.Ordinal).ToList();
                    if (!kept.SequenceEqual(@new.Take(kept.Count), StringComparer.Ordinal))
                    {
                        var (list, newList) = (string.Join(", ", old), string.Join(", ", @new));
                        context.Report(NameRules.ArgumentsReordered, Place.Operation(now.Meaning), Node(@base, was), Node(head, now), $"the arguments went from {list} to {newList}", list, newList);
                    }
                }
            }
        }
    }

    private static bool IsMethod(ClientName name) => name.Scope.Length == 0;

    private static ILookup<string, string> ArgumentsOf(IEnumerable<ClientName> names) =>
        names.Where(name => name.IsArgument).ToLookup(name => name.Scope, name => name.Name, StringComparer.Ordinal);

    private static string Describe(IReadOnlyList<(ClientName Old, ClientName New, string? OtherName)> moves)
    {
        var told = moves.Take(MaxNamed).Select(move => $"{move.New.Name} is {move.New.Meaning} now and was {move.Old.Meaning}, which is {move.OtherName}");
        var more = moves.Count > MaxNamed ? Invariant($"; and {moves.Count - MaxNamed} more") : "";
        return string.Join("; ", told) + more;
    }

    /// <summary>The names; none of a contract of which no client can be made.</summary>
    private static IReadOnlyList<ClientName> NamesOf(ContractDocument document)
    {
        try
        {
            return ContractLowering.Lower(document).Names;
        }
        catch (ContractException)
        {
            return [];
        }
    }

    /// <summary>Where the contract says it; what was put together of several parts has no place but the whole.</summary>
    private static SpecNode Node(ContractDocument document, ClientName name) =>
        new(document, ReferenceEquals(name.Source.Root, document.Root) ? name.Source : document.Root);
}
