using System.Reflection;

namespace OpenCx.Http;

/// <summary>How the client names itself to the server.</summary>
internal static class UserAgent
{
    /// <summary>The package's version, without the commit it was built from.</summary>
    internal static readonly string Version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    internal static readonly string Value = "OpenCx.Generated/" + Version;
}
