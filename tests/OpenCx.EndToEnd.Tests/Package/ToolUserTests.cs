namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A repository that takes the tool as a local one, as its README says.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class ToolUserTests(PackageFeed feed)
{
    [Fact]
    public void Installed_as_a_local_tool_it_compares_lowers_and_vendors()
    {
        var user = Open();
        File.Copy(feed.Tree.PathOf("openapi/phone.yaml"), user.PathOf("old.yaml"));
        File.Copy(feed.Tree.PathOf("openapi/phone.overlay.yaml"), user.PathOf("overlay.yaml"));
        user.Write("new.yaml", File.ReadAllText(user.PathOf("old.yaml")));
        user.Edit("new.yaml", "first_message", "greeting");
        user.Dotnet("new", "tool-manifest").ShouldSucceed();
        user.Dotnet("tool", "install", "OpenCx.Contract", "--version", PackedTree.Version).ShouldSucceed();

        Expect(0, "diff <BASE> <HEAD>", "--help");
        Expect(0, "", "diff", "old.yaml", "old.yaml");
        Expect(1, "greeting", "diff", "old.yaml", "new.yaml");
        Expect(0, "greeting", "diff", "old.yaml", "new.yaml", "--fail-on", "none");
        Expect(1, "FirstMessage", "diff", "old.yaml", "new.yaml", "--csharp", "--overlay", "overlay.yaml");
        Expect(2, "missing.yaml", "diff", "old.yaml", "missing.yaml");
        Expect(2, "compare", "compare", "old.yaml", "new.yaml");
        Expect(0, "", "lower", "old.yaml", "--overlay", "overlay.yaml", "--out", "lowered.json");
        Assert.Contains("\"PhoneAgentModel\"", File.ReadAllText(user.PathOf("lowered.json")), StringComparison.Ordinal);
        Expect(0, "SHA-256", "vendor", "old.yaml", "--out", "vendored.yaml");
        Assert.Equal(File.ReadAllBytes(user.PathOf("old.yaml")), File.ReadAllBytes(user.PathOf("vendored.yaml")));
        feed.Used("local tool: help, diff (five ways), lower, vendor", "exit codes 0, 1 and 2 as documented");

        void Expect(int exitCode, string saying, params string[] arguments)
        {
            var output = user.Dotnet(["opencx-contract", .. arguments]);
            Assert.True(output.ExitCode == exitCode, $"{string.Join(' ', arguments)} ended with {output.ExitCode}:\n{output.Text}");
            Assert.Contains(saying, output.Text, StringComparison.Ordinal);
        }
    }

    /// <summary>With a home of its own: there the SDK notes where a version of a tool lies, and reads the note when that is long gone.</summary>
    private UserFolder Open()
    {
        var user = feed.Open("Tool").With("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false").With("DOTNET_ADD_GLOBAL_TOOLS_TO_PATH", "false");
        user.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{feed.Tree.Feed}" />
              </packageSources>
            </configuration>
            """);
        return user.With("DOTNET_CLI_HOME", user.PathOf("home"));
    }
}
