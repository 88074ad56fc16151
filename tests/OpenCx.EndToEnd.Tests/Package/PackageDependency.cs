namespace OpenCx.EndToEnd.Tests.Package;

internal sealed record PackageDependency(string Id, string Version);
