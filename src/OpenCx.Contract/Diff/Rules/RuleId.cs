using System.Text;

namespace OpenCx.Contract.Diff.Rules;

/// <summary>Ids made from keywords.</summary>
internal static class RuleId
{
    /// <summary><c>max-length</c> for <c>maxLength</c>.</summary>
    public static string Of(string keyword)
    {
        var id = new StringBuilder();
        foreach (var letter in keyword)
        {
            _ = char.IsUpper(letter) ? id.Append('-').Append(char.ToLowerInvariant(letter)) : id.Append(letter);
        }

        return id.ToString();
    }
}
