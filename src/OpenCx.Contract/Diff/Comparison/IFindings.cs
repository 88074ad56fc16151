namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Takes what a comparison finds.</summary>
internal interface IFindings
{
    void Add(Finding finding);
}
