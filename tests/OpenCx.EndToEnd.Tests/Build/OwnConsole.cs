using System.Collections;
using OpenCx.Build;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>A console that knows nothing of the test host it is opened from, and speaks English.</summary>
internal static class OwnConsole
{
    public static Command Dotnet(string folder, params IEnumerable<string> arguments)
    {
        var dotnet = new Command("dotnet", arguments) { WorkingDirectory = folder };
        foreach (var variable in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Where(IsOfTheTestHost))
        {
            dotnet.With(variable, null);
        }

        // A node that outlives the build would keep our output pipes open.
        return dotnet.With("DOTNET_CLI_UI_LANGUAGE", "en").With("DOTNET_NOLOGO", "1").With("MSBUILDDISABLENODEREUSE", "1");
    }

    private static bool IsOfTheTestHost(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable is "DOTNET_HOST_PATH" or "RestrictedFeed";
}
