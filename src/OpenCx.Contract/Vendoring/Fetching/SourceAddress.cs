using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Vendoring.Fetching;

/// <summary>Which addresses a contract may come from: nobody on the way can change what comes over https.</summary>
internal static class SourceAddress
{
    public static bool IsAddress(string source) => source.Contains("://", StringComparison.Ordinal);

    /// <exception cref="ContractException">It is no address, or not one that is fetched from.</exception>
    public static Uri Parse(string source)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address))
        {
            throw new ContractException($"{source}: is no address; https://host/path is expected");
        }

        if (address.UserInfo.Length > 0)
        {
            throw new ContractException($"{address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}: the address carries a user name or password, which would end up in the record; leave it out");
        }

        return address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && address.IsLoopback
            ? address
            : throw new ContractException($"{source}: {address.Scheme} is not fetched from; https is expected (http from this machine only)");
    }
}
