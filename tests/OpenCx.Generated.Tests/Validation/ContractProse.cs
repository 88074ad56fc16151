using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace OpenCx.Tests.Validation;

/// <summary>What the vendored contract says in words and in no schema.</summary>
internal static class ContractProse
{
    /// <summary>The codes between the braces of the description of <c>language</c>.</summary>
    internal static IReadOnlyList<string> CombinableLanguages()
    {
        var yaml = new YamlStream();
        using (var contract = File.OpenText(Path.Combine(Root(), "openapi", "phone.yaml")))
        {
            yaml.Load(contract);
        }

        string[] place = ["components", "schemas", "CreatePhoneAgentPublicDto", "properties", "language", "description"];
        var prose = place.Aggregate(yaml.Documents[0].RootNode, (node, member) => node[member]).ToString();
        var set = Regex.Match(prose, @"A subset of \{(?<codes>[^}]*)\} can be combined freely\.");
        Assert.True(set.Success, $"The contract words the combinable set differently now: {prose}");
        return set.Groups["codes"].Value.Split(',', StringSplitOptions.TrimEntries);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OpenCx.Generated.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
