using System.Text.RegularExpressions;

namespace OpenCx.Tests.Validation;

/// <summary>What the vendored contract says in words and in no schema.</summary>
internal static class ContractProse
{
    /// <summary>The codes between the braces of the description of <c>language</c>.</summary>
    internal static IReadOnlyList<string> CombinableLanguages()
    {
        var prose = Contract.Members("CreatePhoneAgentPublicDto")["language"]["description"].ToString();
        var set = Regex.Match(prose, @"A subset of \{(?<codes>[^}]*)\} can be combined freely\.");
        Assert.True(set.Success, $"The contract words the combinable set differently now: {prose}");
        return set.Groups["codes"].Value.Split(',', StringSplitOptions.TrimEntries);
    }
}
