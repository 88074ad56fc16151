namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What stands on either side and has not been found on the other yet, where order says nothing.</summary>
internal sealed class Unmatched<T>(IEnumerable<T> before, IEnumerable<T> after)
{
    public List<T> Before { get; } = [.. before];

    public List<T> After { get; } = [.. after];

    /// <summary>Takes out the pairs that are the same in some way.</summary>
    public List<Matched<T>> Take(Func<T, T, bool> areSame)
    {
        var pairs = new List<Matched<T>>();
        foreach (var old in Before.ToList())
        {
            var index = After.FindIndex(@new => areSame(old, @new));
            if (index >= 0)
            {
                pairs.Add(new Matched<T>(old, After[index]));
                Before.Remove(old);
                After.RemoveAt(index);
            }
        }

        return pairs;
    }
}
