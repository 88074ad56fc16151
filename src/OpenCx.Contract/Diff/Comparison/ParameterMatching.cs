using OpenCx.Contract.Diff.Meaning;

namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Which parameter of one document is which of the other: the one at the same place, else one of the same name elsewhere in the request.</summary>
internal sealed class ParameterMatching
{
    public ParameterMatching(ParameterList before, ParameterList after)
    {
        Pairs = [.. before.ByPlace.Join(after.ByPlace, old => old.Key, @new => @new.Key, (old, @new) => new Matched<SpecNode>(old.Value, @new.Value))];
        Removed = [.. before.ByPlace.ExceptBy(after.ByPlace.Keys, parameter => parameter.Key).Select(parameter => parameter.Value)];
        Added = [.. after.ByPlace.ExceptBy(before.ByPlace.Keys, parameter => parameter.Key).Select(parameter => parameter.Value)];
        Match(Moved, IsMoved);

        // What another document describes may be any of the others.
        Match(Pairs, static (old, @new) => old.Outside is not null && @new.Outside is not null);
        Match(Pairs, static (old, @new) => old.Outside is not null || @new.Outside is not null);
    }

    public List<Matched<SpecNode>> Pairs { get; }

    /// <summary>Those that are sent in another part of the request.</summary>
    public List<Matched<SpecNode>> Moved { get; } = [];

    public List<SpecNode> Removed { get; }

    public List<SpecNode> Added { get; }

    private static bool IsMoved(SpecNode before, SpecNode after) =>
        before.Text("name") == after.Text("name") && before.Text("in") != after.Text("in") && after.Text("in") != "path";

    private void Match(List<Matched<SpecNode>> pairs, Func<SpecNode, SpecNode, bool> areSame)
    {
        foreach (var old in Removed.ToList())
        {
            if (Added.Find(@new => areSame(old, @new)) is { } match)
            {
                pairs.Add(new Matched<SpecNode>(old, match));
                Removed.Remove(old);
                Added.Remove(match);
            }
        }
    }
}
