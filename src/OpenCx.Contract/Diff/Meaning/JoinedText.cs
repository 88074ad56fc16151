namespace OpenCx.Contract.Diff.Meaning;

/// <summary>Formats, encodings or references that all hold for one value, in one text: <c>date and date-time</c>.</summary>
internal static class JoinedText
{
    private const string Separator = " and ";

    private static readonly (string Narrow, string Wide)[] Included = [("int32", "int64"), ("int32", "double"), ("float", "double")];

    /// <summary>Whether each number of the one format is one of the other.</summary>
    public static bool IsIncluded(string? narrow, string? wide) => Included.Contains((narrow!, wide!));

    /// <summary>Both of two; what the other includes adds nothing.</summary>
    public static string And(string a, string b)
    {
        if (a == b)
        {
            return a;
        }

        var all = a.Split(Separator).Union(b.Split(Separator)).ToList();
        return string.Join(Separator, all.Where(text => !all.Exists(other => IsIncluded(other, text))).Order(StringComparer.Ordinal));
    }
}
