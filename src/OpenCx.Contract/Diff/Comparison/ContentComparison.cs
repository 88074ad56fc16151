using OpenCx.Contract.Diff.Comparison.Schemas;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Diff.Rules;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>
/// Compares <c>content</c>: media types and what each carries. A range speaks for every media type that has no entry of its
/// own, so each is compared with what speaks for it in the other document.
/// </summary>
internal static class ContentComparison
{
    public static void Compare(ComparisonContext context, SpecNode before, SpecNode after, Direction direction, Place place)
    {
        var matching = new MediaTypeMatching(before["content"], after["content"], direction);
        var isRequest = direction == Direction.Request;
        foreach (var (old, @new) in matching.Pairs)
        {
            var at = matching.IsSole ? place : place.Part($" ({@new.Name})");
            CompareNames(context, old, @new, isRequest, at);
            Compare(context, old, @new, direction, at);
        }

        foreach (var removed in matching.Removed)
        {
            if (matching.CoveringAfter(removed) is { } same)
            {
                Compare(context, removed, same, direction, place.Part($" ({removed.Name})"));
            }
            else
            {
                context.ReportRemoval(
                    isRequest ? RequestBodyRules.MediaTypeRemoved : ResponseRules.MediaTypeRemoved, place,
                    removed.Node, after.Exists ? after.Nearest("content") : new SpecNode(after.Document, after.Document.Root), $"{removed.Name} was removed", removed.Name.ToString());
            }
        }

        foreach (var added in matching.Added)
        {
            if (matching.CoveringBefore(added) is { } same)
            {
                Compare(context, same, added, direction, place.Part($" ({added.Name})"));
            }
            else
            {
                context.Report(
                    isRequest ? RequestBodyRules.MediaTypeAdded : ResponseRules.MediaTypeAdded, place,
                    before.Exists ? before.Nearest("content") : new SpecNode(before.Document, before.Document.Root), added.Node, $"{added.Name} was added", after: added.Name.ToString());
            }
        }
    }

    /// <summary>Compares what a body is made of, one item or part of it after another.</summary>
    public static void CompareParts(ComparisonContext context, MediaType before, MediaType after, Direction direction, Place place)
    {
        CompareSchemas(context, before.ItemSchema, after.ItemSchema, new SchemaContext(direction, Wire.Json), place.Part("[]"));
        if (direction == Direction.Request && before.Encodings(context.Reader) is var oldEncodings && after.Encodings(context.Reader) is var newEncodings && oldEncodings != newEncodings)
        {
            context.Report(RequestBodyRules.EncodingChanged, place, before.Node.Nearest("encoding"), after.Node.Nearest("encoding"), "the parts are sent another way (encoding)", oldEncodings, newEncodings);
        }
    }

    private static void CompareNames(ComparisonContext context, MediaType before, MediaType after, bool isRequest, Place place)
    {
        if (isRequest || before.Name == after.Name)
        {
            return;
        }

        var (rule, message) = before.Name.CanRead(after.Name)
            ? (ResponseRules.MediaTypeNarrowed, $"is {after.Name}; it was {before.Name}")
            : (ResponseRules.MediaTypeWidened, $"may be {after.Name}; it was {before.Name}");
        context.Report(rule, place, before.Node, after.Node, message, before.Name.ToString(), after.Name.ToString());
    }

    private static void Compare(ComparisonContext context, MediaType before, MediaType after, Direction direction, Place place)
    {
        if (ReferenceComparison.Compare(context, before.Node, after.Node, TypeRules.ReferenceChanged[direction], place))
        {
            return;
        }

        CompareSchemas(context, before.Schema(context.Reader), after.Schema(context.Reader), new SchemaContext(direction, after.Name.Wire), place);
        CompareParts(context, before, after, direction, place);
    }

    private static void CompareSchemas(ComparisonContext context, SchemaSites before, SchemaSites after, SchemaContext use, Place place)
    {
        if (before.IsEmpty && !after.IsEmpty)
        {
            context.Report(use.IsRequest ? RequestBodyRules.SchemaAdded : ResponseRules.SchemaAdded, place, before.Around, after.First, "has a schema now");
        }
        else if (after.IsEmpty && !before.IsEmpty)
        {
            context.ReportRemoval(use.IsRequest ? RequestBodyRules.SchemaRemoved : ResponseRules.SchemaRemoved, place, before.First, after.Around, "has no schema any more");
        }
        else
        {
            context.Schemas.Compare(before, after, use, place);
        }
    }
}
