using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>A library for netstandard2.0 that takes no warning, in an application that knows the client only through it.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class LibraryUserTests(PackageFeed feed)
{
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using OpenCx;

        namespace Switchboard
        {
            public sealed class Desk
            {
                private readonly IOpenCxClient _client;

                public Desk(IOpenCxClient client) => _client = client;

                public static Desk Open(Uri address, string key) =>
                    new Desk(new OpenCxClient(key, new OpenCxClientOptions { BaseUrl = address, Timeout = TimeSpan.FromSeconds(30), MaxRetries = 0 }));

                public async Task<string> HireAsync(string name, CancellationToken cancellationToken = default)
                {
                    try
                    {
                        var response = await _client.CreatePhoneAgentWithResponseAsync(
                            new CreatePhoneAgentPublicDto { Name = name, Type = PhoneAgentType.Outbound, Language = new List<string> { "de" } },
                            cancellationToken).ConfigureAwait(false);
                        PhoneAgentDto agent = response.Value;
                        return $"{(int)response.StatusCode} {agent.Type} {agent.Id ?? "nobody"}";
                    }
                    catch (OpenCxApiException exception) when (exception.Error?.Message is { } message)
                    {
                        return message;
                    }
                }
            }
        }
        """;

    [Fact]
    public async Task It_compiles_without_a_warning_and_runs_in_an_application_for_the_newer_framework()
    {
        await using var server = await EmbeddedOpenCx.StartAsync();
        var library = feed.Open("Switchboard");
        library.Create("classlib", "--framework", "netstandard2.0");
        library.Edit("Switchboard.csproj", "<TargetFramework>", "<LangVersion>latest</LangVersion><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><TargetFramework>");
        library.Write("Class1.cs", Library);
        var application = feed.Open("Hiring");
        application.Dotnet("new", "console", "--no-restore", "--output", ".").ShouldSucceed();
        application.Dotnet("add", "reference", library.PathOf("Switchboard.csproj")).ShouldSucceed();
        application.Write("Program.cs", $"""
            var desk = Switchboard.Desk.Open(new Uri("{server.Address}"), "{server.ApiKey}");
            Console.WriteLine(await desk.HireAsync("Night desk"));
            """);

        var output = application.Dotnet("run").ShouldSucceed().Text;

        Assert.Equal($"200 outbound {server.Agents.Single()["id"]}", output);
        feed.Used("library, netstandard2.0, nullable, warnings as errors; run by a net10.0 application", "no warning, 1 agent created");
    }
}
