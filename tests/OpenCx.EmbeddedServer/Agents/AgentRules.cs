using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace OpenCx.EmbeddedServer.Agents;

/// <summary>The rules that the contract has in prose alone, written without a look at how the client checks them.</summary>
internal static partial class AgentRules
{
    // ISO 639-1 by first letter, as the registries' own tables give it.
    private static readonly HashSet<string> IsoCodes =
    [
        .. ("Aabefkmnrsvyz Baeghimnors Caehorsuvy Daevz Eelnostu Fafijory Gadlnuv Haeiortuyz Iadegikostu Jav Kagijklmnorsuvwy Labginotuv " +
            "Mghiklnrsty Nabdeglnorvy Ocjmrs Pailst Qu Rmnouw Sacdeghiklmnoqrstuvw Taeghiklnorstwy Ugkrz Veio Wao Xh Yio Zahu")
            .Split(' ').SelectMany(group => group[1..], (group, second) => $"{char.ToLowerInvariant(group[0])}{second}"),
    ];

    internal static IEnumerable<string> FaultsOf(JObject wanted, IReadOnlySet<string> combinable)
    {
        string[] languages = wanted["language"] is JArray list ? [.. list.Where(item => item.Type == JTokenType.String).Values<string>()!] : [];
        foreach (var language in languages.Distinct())
        {
            if (!IsoCodes.Contains(language))
            {
                yield return $"language: {language} is not an ISO 639-1 code";
            }
            else if (!combinable.Contains(language) && languages.Length > 1)
            {
                yield return $"language: {language} must be the only entry";
            }
        }

        if (languages.Distinct().Count() < languages.Length)
        {
            yield return "language: an entry is there twice";
        }

        if (wanted["handoff_phone_number"] is { Type: JTokenType.String } number && !E164().IsMatch(number.ToString()))
        {
            yield return $"handoff_phone_number: {number} is not in E.164 format";
        }
    }

    [GeneratedRegex(@"\A\+[1-9][0-9]{0,14}\z")]
    private static partial Regex E164();
}
