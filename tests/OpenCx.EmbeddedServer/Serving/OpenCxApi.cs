using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenCx.EmbeddedServer.Agents;
using OpenCx.EmbeddedServer.Contract;

namespace OpenCx.EmbeddedServer.Serving;

/// <summary>The API as the contract describes it: from a request to its answer.</summary>
internal sealed class OpenCxApi(VendoredContract contract, AgentBook agents, EmbeddedOpenCxOptions options)
{
    private readonly SlidingLog _rate = new(options.RateLimit, options.RateWindow, options.TimeProvider);

    internal ServerResponse Answer(ReceivedRequest request)
    {
        var methods = contract.MethodsOf(request.Path);
        if (methods.Count == 0)
        {
            return ServerResponse.Error(404, $"Cannot {request.Method} {request.Path}");
        }

        if (!methods.Contains(request.Method))
        {
            return ServerResponse.Error(405, $"{request.Path} does not take {request.Method}", ("Allow", string.Join(", ", methods)));
        }

        if (!IsAuthorized(request))
        {
            return ServerResponse.Error(401, "A valid API key is needed: Authorization: Bearer KEY", ("WWW-Authenticate", "Bearer"));
        }

        if (!_rate.TryTake(out var retryAfter))
        {
            var seconds = Math.Ceiling(retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ServerResponse.Error(429, $"More than {options.RateLimit} requests in {options.RateWindow}; try again in {seconds} s", ("Retry-After", seconds));
        }

        return (request.Method, request.Path) switch
        {
            ("POST", VendoredContract.PhonePath) => CreatePhoneAgent(request),
            _ => ServerResponse.Error(501, $"The embedded server does not play {request.Method} {request.Path} yet"),
        };
    }

    private ServerResponse CreatePhoneAgent(ReceivedRequest request)
    {
        if (!IsJson(request))
        {
            return ServerResponse.Error(415, "The body must be application/json");
        }

        try
        {
            var wanted = JsonText.Parse(request.BodyBytes);
            var faults = contract.AgentRequest.FaultsOf(wanted).Concat(AgentRules.FaultsOf(wanted, contract.CombinableLanguages)).ToList();
            return faults.Count == 0
                ? new ServerResponse(200, JsonText.Write(agents.Create(wanted)))
                : ServerResponse.Error(400, string.Join("; ", faults));
        }
        catch (JsonException exception)
        {
            return ServerResponse.Error(400, $"The body is not a JSON object: {exception.Message}");
        }
        catch (ContractBrokenException exception)
        {
            return ServerResponse.Error(500, exception.Message);
        }
    }

    private bool IsAuthorized(ReceivedRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.GetValueOrDefault("Authorization"), out var given)
        && string.Equals(given.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.Parameter ?? string.Empty), Encoding.UTF8.GetBytes(options.ApiKey));

    private static bool IsJson(ReceivedRequest request) =>
        MediaTypeHeaderValue.TryParse(request.Headers.GetValueOrDefault("Content-Type"), out var type)
        && string.Equals(type.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (type.CharSet is null || string.Equals(type.CharSet.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase));
}
