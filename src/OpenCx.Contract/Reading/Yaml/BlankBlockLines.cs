using YamlDotNet.Core;

namespace OpenCx.Contract.Reading.Yaml;

/// <summary>
/// The scanner refuses blank lines at the head of a block scalar that are longer than its indentation, even where the
/// scalar holds blank lines only and YAML allows them. Emptied, they mean the same.
/// </summary>
internal static class BlankBlockLines
{
    private static readonly string[] Symptoms = ["extra spaces in first line", "more spaces in lines above first content line"];

    public static bool TryEmpty(YamlException fault, ref string text)
    {
        if (!Symptoms.Any(symptom => fault.Message.Contains(symptom, StringComparison.Ordinal)))
        {
            return false;
        }

        var lines = text.Split('\n');
        var emptied = 0;
        for (var i = Math.Min((int)fault.End.Line, lines.Length) - 1; i >= 0; i--)
        {
            if (lines[i].AsSpan().Trim(" \r").Length > 0)
            {
                if (emptied > 0 || i < fault.End.Line - 2)
                {
                    break;
                }
            }
            else if (lines[i].Length > 0)
            {
                lines[i] = "";
                emptied++;
            }
        }

        text = string.Join('\n', lines);
        return emptied > 0;
    }
}
