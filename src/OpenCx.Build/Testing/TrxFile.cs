using System.Xml.Linq;

namespace OpenCx.Build.Testing;

/// <summary>The report a test project leaves (Visual Studio's TRX).</summary>
internal static class TrxFile
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    /// <summary>Counts the results one by one: the report's own counters leave skipped tests out.</summary>
    public static TestOutcome Read(string file)
    {
        var outcomes = XDocument.Load(file).Descendants(Trx + "UnitTestResult")
            .Select(result => (string?)result.Attribute("outcome"))
            .ToList();
        var passed = outcomes.Count(outcome => outcome == "Passed");
        var skipped = outcomes.Count(outcome => outcome == "NotExecuted");
        return new TestOutcome(passed, outcomes.Count - passed - skipped, skipped);
    }

    /// <summary>What the failed tests said.</summary>
    public static IReadOnlyList<string> Failures(string file) =>
        [.. XDocument.Load(file).Descendants(Trx + "UnitTestResult")
            .Where(result => (string?)result.Attribute("outcome") is not ("Passed" or "NotExecuted"))
            .Select(result => result.Descendants(Trx + "Message").FirstOrDefault()?.Value ?? "")];
}
