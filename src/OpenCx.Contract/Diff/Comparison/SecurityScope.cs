namespace OpenCx.Contract.Diff.Comparison;

/// <summary>A scope: the same word is another one in another scheme.</summary>
internal sealed record SecurityScope(string Scheme, string Name)
{
    public override string ToString() => $"{Name} of {Scheme}";
}
