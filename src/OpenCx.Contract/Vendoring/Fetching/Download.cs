using System.Globalization;
using System.Net;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring.Fetching;

/// <summary>Fetches a contract: within a time and a size, and by redirects to https only.</summary>
internal sealed class Download(HttpMessageHandler handler, TimeProvider time)
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int MaxRedirects = 5;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <summary>A handler that leaves redirects to us.</summary>
    public static HttpMessageHandler CreateHandler() =>
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All };

    /// <exception cref="ContractException">No document came.</exception>
    public async Task<byte[]> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await FollowAsync(address, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ContractException($"{address}: did not answer in full within {Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw new ContractException($"{address}: cannot be fetched: {exception.Message}", exception);
        }
    }

    private async Task<byte[]> FollowAsync(Uri address, CancellationToken cancellationToken)
    {
        using var http = new HttpMessageInvoker(handler, disposeHandler: false);
        var current = address;
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, current);
            request.Headers.Add("User-Agent", "opencx-contract");
            request.Headers.Add("Accept", "application/yaml, application/json, text/markdown, text/plain;q=0.9, */*;q=0.1");
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest && response.Headers.Location is { } location)
            {
                current = RequireHttps(address, new Uri(current, location));
                continue;
            }

            return await ReadAsync(response, address, cancellationToken).ConfigureAwait(false);
        }

        throw new ContractException($"{address}: redirects more than {MaxRedirects} times");
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new ContractException($"{address}: answered {(int)response.StatusCode} {response.ReasonPhrase}; 200 with the document is expected");
        }

        if (response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml")
        {
            throw new ContractException($"{address}: answered with a web page ({response.Content.Headers.ContentType.MediaType}); YAML, JSON or Markdown is expected (many docs sites give it when .md is appended to the address)");
        }

        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            using var content = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is var count and > 0)
            {
                content.Write(buffer, 0, count);
                if (content.Length > MaxBytes)
                {
                    throw new ContractException($"{address}: has more than {MaxBytes} bytes, which is the most that is fetched");
                }
            }

            return content.ToArray();
        }
    }

    private static Uri RequireHttps(Uri from, Uri to) =>
        to.Scheme == Uri.UriSchemeHttps && to.UserInfo.Length == 0
            ? to
            : throw new ContractException($"{from}: redirects to {to.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}; redirects are followed to https only");
}
