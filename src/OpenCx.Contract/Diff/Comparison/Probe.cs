namespace OpenCx.Contract.Diff.Comparison;

/// <summary>Only wants to know whether there is anything to find.</summary>
internal sealed class Probe : IFindings
{
    public bool HasFound { get; private set; }

    public void Add(Finding finding) => HasFound = true;
}
