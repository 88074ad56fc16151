using System.Security.Cryptography;
using System.Text;
using OpenCx.Contract.Diff;

namespace OpenCx.Contract.Reports;

/// <summary>Recognises a change when the lines around it have moved.</summary>
internal static class Fingerprint
{
    public static string Of(Change change)
    {
        var text = string.Join('\n', change.Rule.Id, change.Place, change.Message);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 10));
    }
}
