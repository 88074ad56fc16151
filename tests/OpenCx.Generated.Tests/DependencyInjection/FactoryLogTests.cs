using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OpenCx.Tests.DependencyInjection;

public class FactoryLogTests
{
    [Fact]
    public async Task The_factorys_own_log_of_headers_does_not_show_the_key()
    {
        var log = new Telemetry.RecordingLoggerFactory();
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(log).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddOpenCxClient(options => options.ApiKey = TestClient.Key).ConfigurePrimaryHttpMessageHandler(() => ScriptedHandler.Answering(Responses.Created));
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IOpenCxClient>().CreatePhoneAgentAsync(TestClient.Request);

        Assert.Contains(log.Lines, line => line.Contains("Authorization", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(TestClient.Key, StringComparison.Ordinal));
    }
}
