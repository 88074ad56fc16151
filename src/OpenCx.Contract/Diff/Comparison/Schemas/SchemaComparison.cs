using System.Diagnostics.CodeAnalysis;
using OpenCx.Contract.Diff.Meaning;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>
/// Compares schemas to any depth. Each pair of places is compared once for each use; a further way to it is only noted,
/// which ends cycles and keeps the work in proportion to the documents.
/// </summary>
internal sealed class SchemaComparison(SchemaReader reader, SchemaEquality equality, IFindings findings)
{
    private const int MostPairs = 2_000_000;

    private readonly Dictionary<SchemaUse, Place> _compared = [];
    private readonly Queue<SchemaUse> _pending = [];

    public SchemaReader Reader => reader;

    public SchemaEquality Equality => equality;

    public void Compare(SchemaSites @base, SchemaSites head, SchemaContext context, Place place)
    {
        Enqueue(@base, head, context, place);
        while (TryDequeue(out var next))
        {
            CompareOnly(next);
        }
    }

    public void Enqueue(SchemaSites @base, SchemaSites head, SchemaContext context, Place place)
    {
        if (@base.IsEmpty && head.IsEmpty)
        {
            return;
        }

        (@base, head) = (@base.Followed(), head.Followed());
        var use = new SchemaUse(@base, head, context);
        if (_compared.TryGetValue(use, out var known))
        {
            known.AlsoReachedFrom(place);
            return;
        }

        if (_compared.Count >= MostPairs)
        {
            throw new ContractException(head.Around.Document.Locate(head.Around.Pointer), $"the schemas of the two documents meet in more than {MostPairs} ways: cycles of different lengths stand against one another");
        }

        _compared.Add(use, place);
        _pending.Enqueue(use);
    }

    /// <summary>Takes the next pair that is waiting; false when none is.</summary>
    public bool TryDequeue([NotNullWhen(true)] out SchemaUse? next) => _pending.TryDequeue(out next);

    /// <summary>Compares a pair without what is inside it, which has to wait.</summary>
    public void CompareOnly(SchemaUse use)
    {
        var pair = new SchemaPair(this, findings, use, _compared[use]);
        LifecycleComparison.Compare(pair);
        if (TypeComparison.Compare(pair))
        {
            CompareKeywords(pair);
        }
    }

    private static void CompareKeywords(SchemaPair pair)
    {
        var beside = UnionComparison.Compare(pair);
        if (beside != Beside.Nothing)
        {
            ValueComparison.Compare(pair);
            TextComparison.Compare(pair);
            BoundComparison.Compare(pair);
            ArrayComparison.Compare(pair);
            ContainedComparison.Compare(pair);
            InnerSchemaComparison.Compare(pair);
            ConditionComparison.Compare(pair);
        }

        if (beside == Beside.Everything)
        {
            ObjectComparison.Compare(pair);
        }

        DiscriminatorComparison.Compare(pair);
        ConjunctComparison.Compare(pair);
    }
}
