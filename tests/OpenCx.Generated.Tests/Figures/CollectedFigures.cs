using System.Collections.Concurrent;
using System.Globalization;
using OpenCx.Results;

namespace OpenCx.Tests.Figures;

/// <summary>Collects what the tests of a collection tried, and puts it on the page of figures when the last of them is through.</summary>
public abstract class CollectedFigures : IDisposable
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _rows = new(StringComparer.Ordinal);

    public void Dispose()
    {
        if (!_rows.IsEmpty)
        {
            ResultsSection.Publish(Describe([.. _rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value)]));
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>The section with these rows.</summary>
    protected abstract ResultsSection Describe(IReadOnlyList<IReadOnlyList<string>> rows);

    /// <summary>Keeps a row: what was tried, how often, how it ended, and what went wrong.</summary>
    protected void Add(string tried, IReadOnlyDictionary<string, int> outcomes, int failures) =>
        _rows[tried] = [tried, Figure(outcomes.Values.Sum()), Describe(outcomes), Figure(failures)];

    private static string Describe(IReadOnlyDictionary<string, int> outcomes) =>
        string.Join(", ", outcomes.OrderByDescending(outcome => outcome.Value).Select(outcome => $"{outcome.Key} {Figure(outcome.Value)}"));

    private static string Figure(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
