using System.Runtime.InteropServices;
using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>Applications of which nothing is left but what they use.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class TrimmedUserTests(PackageFeed feed)
{
    private const string Program = """
        using OpenCx;

        using var client = new OpenCxClient();
        var agent = await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk", Type = PhoneAgentType.Inbound, Language = ["en", "es"] });
        Console.WriteLine($"{agent.Id} {agent.Type} {string.Join(' ', agent.Language ?? [])}");
        try
        {
            await client.CreatePhoneAgentAsync(new CreatePhoneAgentPublicDto { Name = "Front desk", Language = ["ar", "en"] });
        }
        catch (OpenCxValidationException exception)
        {
            Console.WriteLine(exception.Faults.Single().ErrorMessage);
        }
        """;

    [Fact]
    public Task Trimmed_without_a_warning_of_ours_it_still_creates_agents() => PublishAndRunAsync("Trimmed", "PublishTrimmed");

    [NativeFact]
    public Task Compiled_ahead_of_time_without_a_warning_of_ours_it_still_creates_agents() => PublishAndRunAsync("Native", "PublishAot");

    private async Task PublishAndRunAsync(string name, string property)
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        var user = feed.Open(name).With("OPENCX_API_KEY", server.ApiKey).With("OPENCX_BASE_URL", server.Address.ToString());
        user.Create("console");
        user.Edit($"{name}.csproj", "<TargetFramework>", $"<{property}>true</{property}><TrimmerSingleWarn>false</TrimmerSingleWarn><TargetFramework>");
        user.Write("Program.cs", Program);

        var publishing = user.Dotnet("publish", "--runtime", RuntimeInformation.RuntimeIdentifier, "--output", "out").ShouldSucceed();
        var output = user.Run(user.PathOf($"out/{name}")).ShouldSucceed().Text.Split('\n', StringSplitOptions.TrimEntries);

        Assert.DoesNotContain(publishing.Text.Split('\n'), line => line.Contains("warning", StringComparison.Ordinal) && !line.Contains(": Newtonsoft.Json.", StringComparison.Ordinal));
        Assert.Equal([$"{server.Agents.Single()["id"]} inbound en es", "language: \"ar\" must be the only language: it cannot be combined with \"en\"."], output);
        feed.Used($"console application with {property}", $"no warning but of Newtonsoft.Json's own code, 1 agent created; {Megabytes(user.PathOf("out"))} MB without symbols");
    }

    private static string Megabytes(string folder) =>
        (Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is not (".pdb" or ".dbg")).Sum(file => new FileInfo(file).Length) / 1e6).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
