using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OpenCx.Tests.DependencyInjection;

internal static class ServiceCollectionExtensions
{
    /// <summary>Adds a client and goes on with the services.</summary>
    public static IServiceCollection AddClient(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOpenCxClient(configuration);
        return services;
    }
}
