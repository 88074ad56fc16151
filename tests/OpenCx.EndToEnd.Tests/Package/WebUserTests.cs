using OpenCx.EmbeddedServer;

namespace OpenCx.EndToEnd.Tests.Package;

/// <summary>An ASP.NET Core application whose clients come from the container and its settings from appsettings.json.</summary>
[Collection(PackageCollection.Name), Trait("Category", "Build")]
public sealed class WebUserTests(PackageFeed feed)
{
    private const string Listening = "Now listening on: ";

    private const string Program = """
        using OpenCx;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOpenCxClient(builder.Configuration.GetSection("OpenCx"));
        builder.Services.AddOpenCxClient("north", builder.Configuration.GetSection("OpenCxNorth"));

        var app = builder.Build();
        app.MapPost("/agents/{name}", async (string name, IOpenCxClient client, CancellationToken cancellationToken) =>
            (await client.CreatePhoneAgentAsync(new() { Name = name }, cancellationToken)).Id);
        app.MapPost("/north/agents/{name}", async (string name, [FromKeyedServices("north")] IOpenCxClient client, CancellationToken cancellationToken) =>
            (await client.CreatePhoneAgentAsync(new() { Name = name }, cancellationToken)).Id);
        app.Run();
        """;

    [Fact]
    public async Task It_answers_requests_by_calling_the_client_of_each_organisation()
    {
        await using var main = await EmbeddedOpenCx.StartAsync(new EmbeddedOpenCxOptions { ApiKey = "main-key", Seed = 1 });
        await using var north = await EmbeddedOpenCx.StartAsync(new EmbeddedOpenCxOptions { ApiKey = "north-key", Seed = 2 });
        var user = feed.Open("Web");
        user.Create("web");
        user.Write("Program.cs", Program);
        user.Write("appsettings.json", $$"""
            {
              "Logging": { "LogLevel": { "Default": "Information" } },
              "OpenCx": { "ApiKey": "main-key", "BaseUrl": "{{main.Address}}", "Timeout": "00:00:30" },
              "OpenCxNorth": { "ApiKey": "north-key", "BaseUrl": "{{north.Address}}", "MaxRetries": 1 }
            }
            """);
        user.Dotnet("build").ShouldSucceed();
        using var application = await user.ListenAsync(Listening, "dotnet", "bin/Debug/net10.0/Web.dll", "--urls", "http://127.0.0.1:0");
        using var browser = new HttpClient { BaseAddress = new Uri(application.Said.Split(Listening)[1]) };

        await ExpectAgentAsync(browser, "agents/Front%20desk", main);
        await ExpectAgentAsync(browser, "north/agents/Night%20desk", north);
        feed.Used("ASP.NET Core application, two clients of the container, settings from appsettings.json", "2 requests answered, each with an agent of its own organisation's server");
    }

    private static async Task ExpectAgentAsync(HttpClient browser, string path, EmbeddedOpenCx server)
    {
        using var response = await browser.PostAsync(path, null);

        Assert.True(response.IsSuccessStatusCode, $"{response}");
        Assert.Equal($"{Assert.Single(server.Agents)["id"]}", await response.Content.ReadAsStringAsync());
    }
}
