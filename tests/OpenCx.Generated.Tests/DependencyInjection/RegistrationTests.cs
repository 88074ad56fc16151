using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OpenCx.Tests.DependencyInjection;

public class RegistrationTests
{
    [Fact]
    public async Task A_delegate_sets_the_client_up()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        var services = new ServiceCollection();
        services.AddOpenCxClient(options =>
        {
            options.ApiKey = TestClient.Key;
            options.BaseUrl = new Uri("https://api.example/v1");
        }).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IOpenCxClient>().CreatePhoneAgentAsync(TestClient.Request);

        var sent = handler.Requests[0].Message;
        Assert.Equal("https://api.example/v1/phone", sent.RequestUri!.AbsoluteUri);
        Assert.Equal($"Bearer {TestClient.Key}", sent.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task A_section_of_the_configuration_sets_every_option_that_text_can()
    {
        await using var provider = new ServiceCollection().AddClient(Section(
            ("ApiKey", TestClient.Key),
            ("baseurl", "https://api.example"),
            ("Timeout", "00:00:40"),
            ("AttemptTimeout", "00:00:20.5"),
            ("MaxRetries", "5"),
            ("MaxRetryAfter", "00:00:10"),
            ("MaxResponseBytes", "1000"),
            ("ValidateRequests", "false"),
            ("StrictResponses", "True"))).BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<OpenCxClientOptions>>().Value;

        Assert.Equal(TestClient.Key, options.ApiKey);
        Assert.Equal(new Uri("https://api.example"), options.BaseUrl);
        Assert.Equal(TimeSpan.FromSeconds(40), options.Timeout);
        Assert.Equal(TimeSpan.FromSeconds(20.5), options.AttemptTimeout);
        Assert.Equal((5, TimeSpan.FromSeconds(10), 1000), (options.MaxRetries, options.MaxRetryAfter, options.MaxResponseBytes));
        Assert.Equal((false, true), (options.ValidateRequests, options.StrictResponses));
    }

    [Theory]
    [InlineData("ApiKy", "x", "OpenCx:ApiKy is no option: expected one of ApiKey, BaseUrl, Timeout, AttemptTimeout, MaxRetries, MaxRetryAfter, MaxResponseBytes, ValidateRequests, StrictResponses.")]
    [InlineData("Timeout", "100", "OpenCx:Timeout is '100': expected a time as hh:mm:ss, such as 00:01:40.")]
    [InlineData("Timeout", "soon", "OpenCx:Timeout is 'soon': expected a time")]
    [InlineData("MaxRetries", "two", "OpenCx:MaxRetries is 'two': expected a whole number.")]
    [InlineData("MaxRetries", "1.5", "OpenCx:MaxRetries is '1.5': expected a whole number.")]
    [InlineData("MaxRetries", "-1", "MaxRetries is -1: expected 0 to 100.")]
    [InlineData("ValidateRequests", "yes", "OpenCx:ValidateRequests is 'yes': expected true or false.")]
    [InlineData("BaseUrl", "api.open.cx", "OpenCx:BaseUrl is 'api.open.cx': expected an absolute https URL")]
    [InlineData("BaseUrl", "http://api.open.cx", "BaseUrl is 'http://api.open.cx/': expected an absolute https URL")]
    [InlineData("BaseUrl", "no url@user:SECRET?SECRET", "OpenCx:BaseUrl is 'user:SECRET': expected")]
    [InlineData("BaseUrl:Nested", "x", "OpenCx:BaseUrl is a section: expected a single value.")]
    [InlineData("ApiKey", "", "ApiKey is blank: expected an OpenCX API key")]
    public void A_fault_in_the_configuration_is_named_at_first_resolve(string key, string value, string message)
    {
        using var provider = new ServiceCollection().AddClient(Section((key, value), ("apikey", key == "ApiKey" ? value : TestClient.Key))).BuildServiceProvider();

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOpenCxClient>());

        Assert.Contains(error.Failures, failure => failure.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_stops_the_host_from_starting()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddOpenCxClient("sales", options =>
        {
            options.ApiKey = TestClient.Key;
            options.MaxRetries = -1;
        });
        using var host = builder.Build();

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal("Client 'sales': MaxRetries is -1: expected 0 to 100.", Assert.Single(error.Failures));
    }

    [Fact]
    public async Task Several_organisations_have_a_client_each_with_a_limit_of_its_own()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        var services = new ServiceCollection();
        foreach (var name in new[] { "sales", "support" })
        {
            services.AddOpenCxClient(name, options => options.ApiKey = name + "-key").ConfigurePrimaryHttpMessageHandler(() => handler);
        }

        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<IOpenCxClient>("sales").CreatePhoneAgentAsync(TestClient.Request);
        await provider.GetRequiredKeyedService<IOpenCxClient>("support").CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal(["Bearer sales-key", "Bearer support-key"], handler.Requests.Select(sent => sent.Message.Headers.Authorization!.ToString()));
        Assert.Null(provider.GetService<IOpenCxClient>());
        var options = provider.GetRequiredService<IOptionsMonitor<OpenCxClientOptions>>();
        Assert.NotSame(options.Get("sales").RateLimiter, options.Get("support").RateLimiter);
        Assert.Equal(99, options.Get("sales").RateLimiter!.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public void One_client_and_one_limit_serve_every_scope()
    {
        using var provider = new ServiceCollection().AddClient(Section(("ApiKey", TestClient.Key))).BuildServiceProvider();
        using var first = provider.CreateScope();
        using var second = provider.CreateScope();

        Assert.Same(first.ServiceProvider.GetRequiredService<IOpenCxClient>(), second.ServiceProvider.GetRequiredService<IOpenCxClient>());
    }

    [Fact]
    public void Logger_and_clock_are_the_containers_unless_set()
    {
        var clock = new ManualTimeProvider();
        var own = new ManualTimeProvider();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock);
        services.AddOpenCxClient(options => options.ApiKey = TestClient.Key);
        services.AddOpenCxClient("own", options =>
        {
            options.ApiKey = TestClient.Key;
            options.TimeProvider = own;
        });
        services.AddOpenCxClient("bound", options =>
        {
            // What the framework's binder does, with a value for the option or without.
            options.ApiKey = TestClient.Key;
            options.TimeProvider = options.TimeProvider;
        });
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<OpenCxClientOptions>>();

        Assert.Same(clock, options.CurrentValue.TimeProvider);
        Assert.Same(provider.GetRequiredService<ILoggerFactory>(), options.CurrentValue.LoggerFactory);
        Assert.Same(own, options.Get("own").TimeProvider);
        Assert.Same(clock, options.Get("bound").TimeProvider);
    }

    [Fact]
    public void A_client_that_was_registered_before_stays()
    {
        using var mine = TestClient.Over(ScriptedHandler.Answering(Responses.Created));
        using var provider = new ServiceCollection().AddSingleton<IOpenCxClient>(mine).AddClient(Section(("ApiKey", TestClient.Key))).BuildServiceProvider();

        Assert.Same(mine, provider.GetRequiredService<IOpenCxClient>());
    }

    [Fact]
    public async Task The_container_ends_its_client()
    {
        var provider = new ServiceCollection().AddClient(Section(("ApiKey", TestClient.Key))).BuildServiceProvider();
        var client = provider.GetRequiredService<IOpenCxClient>();
        await provider.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.CreatePhoneAgentAsync(TestClient.Request));
    }

    [Fact]
    public async Task The_address_may_stand_in_the_HttpClient()
    {
        var handler = ScriptedHandler.Answering(Responses.Created);
        var services = new ServiceCollection();
        services.AddOpenCxClient(options => options.ApiKey = TestClient.Key)
            .ConfigureHttpClient(http => http.BaseAddress = new Uri("https://factory.example/v2"))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IOpenCxClient>().CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal("https://factory.example/v2/phone", handler.Requests[0].Message.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Redirects_are_not_followed_and_connections_are_kept()
    {
        await using var server = Http.FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Responses.Agent);
            await connection.ReadRequestAsync();
            await connection.RespondAsync(302, headers: "Location: /elsewhere\r\n");
        });
        await using var provider = new ServiceCollection().AddClient(Section(("ApiKey", TestClient.Key), ("BaseUrl", server.Address.AbsoluteUri))).BuildServiceProvider();
        var client = provider.GetRequiredService<IOpenCxClient>();
        await client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        var error = await Assert.ThrowsAsync<OpenCxApiException>(() => client.CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit));

        Assert.Equal(HttpStatusCode.Found, error.StatusCode);
        Assert.Equal((1, 2), (server.ConnectionCount, server.RequestCount));
    }

    [Fact]
    public async Task Packed_answers_are_asked_for_and_unpacked()
    {
        await using var server = Http.FaultServer.Play(async connection =>
        {
            await connection.ReadRequestAsync();
            await connection.RespondAsync(200, Http.Packing.Gzip(Responses.Agent), headers: "Content-Encoding: gzip\r\n");
        });
        await using var provider = new ServiceCollection().AddClient(Section(("ApiKey", TestClient.Key), ("BaseUrl", server.Address.AbsoluteUri))).BuildServiceProvider();

        var agent = await provider.GetRequiredService<IOpenCxClient>().CreatePhoneAgentAsync(TestClient.Request).WaitAsync(TestTime.Limit);

        Assert.Equal("agent-1", agent.Id);
        Assert.Matches("\r\nAccept-Encoding: gzip(, br)?\r\n", await server.NextRequestAsync());
    }

    [Fact]
    public async Task Each_attempt_asks_the_factory_so_that_its_new_handlers_are_used()
    {
        var factory = new CountingHttpClientFactory(ScriptedHandler.Answering(Responses.Created));
        var services = new ServiceCollection().AddClient(Section(("ApiKey", TestClient.Key))).AddSingleton<IHttpClientFactory>(factory);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IOpenCxClient>();
        var before = factory.Made;

        await client.CreatePhoneAgentAsync(TestClient.Request);
        await client.CreatePhoneAgentAsync(TestClient.Request);

        Assert.Equal(2, factory.Made - before);
    }

    [Fact]
    public void Each_client_has_an_HttpClient_of_its_name_that_leaves_the_time_to_it()
    {
        var services = new ServiceCollection();

        Assert.Equal("OpenCx", services.AddOpenCxClient(options => options.ApiKey = "a").Name);
        Assert.Equal("OpenCx.sales", services.AddOpenCxClient("sales", options => options.ApiKey = "b").Name);
        using var provider = services.BuildServiceProvider();
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("OpenCx.sales");
        Assert.Equal(Timeout.InfiniteTimeSpan, http.Timeout);
    }

    [Fact]
    public void A_name_that_nobody_could_ask_for_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOpenCxClient("", options => options.ApiKey = "a"));

        Assert.StartsWith("The name is empty: expected the key under which the client is asked for.", error.Message, StringComparison.Ordinal);
        Assert.Equal("name", error.ParamName);
    }

    [Fact]
    public void Nothing_is_registered_without_what_it_needs()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddOpenCxClient());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddOpenCxClient((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddOpenCxClient("a", (IConfiguration)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddOpenCxClient("a", (Action<OpenCxClientOptions>)null!));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddOpenCxClient(null!, Section()));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOpenCxClient("", Section()));
    }

    private static IConfigurationSection Section(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => new KeyValuePair<string, string?>("OpenCx:" + value.Key, value.Value)).DistinctBy(value => value.Key, StringComparer.OrdinalIgnoreCase))
            .Build()
            .GetSection("OpenCx");
}
