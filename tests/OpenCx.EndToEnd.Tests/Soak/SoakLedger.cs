using System.Globalization;

namespace OpenCx.EndToEnd.Tests.Soak;

/// <summary>The books of a soak: what each kind of fault came to, on both sides.</summary>
internal sealed class SoakLedger
{
    private readonly SortedDictionary<string, int[]> _rows = new(StringComparer.Ordinal);

    public int Duplicates => _rows.Values.Sum(row => row[4]);

    /// <summary>Calls, requests, agents made, agents told of, and duplicates, by fault.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => [.. _rows.Select(row => (IReadOnlyList<string>)[row.Key, .. row.Value.Select(figure => figure.ToString("#,0", CultureInfo.InvariantCulture))])];

    /// <summary>Closes the account of a call, which must balance.</summary>
    public void Close(SoakCall call, int requests, int made)
    {
        var fault = call.Fault;
        Assert.True(call.Outcome == fault.Outcome, $"{fault.Name}: {call.Outcome} in place of {fault.Outcome}");
        Assert.True(requests == fault.Requests, $"{fault.Name}: {requests} requests in place of {fault.Requests}");
        Assert.True(made == (fault.IsProcessed ? 1 : 0), $"{fault.Name}: {made} agents");

        var row = _rows.TryGetValue(fault.Name, out var known) ? known : _rows[fault.Name] = new int[5];
        row[0]++;
        row[1] += requests;
        row[2] += made;
        row[3] += call.Outcome == SoakOutcome.Succeeded ? 1 : 0;
        row[4] += Math.Max(0, made - 1);
    }
}
