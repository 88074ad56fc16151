namespace OpenCx.Build.Restore;

/// <summary>Restores the solution, from npm what the package feed lacks.</summary>
internal sealed class PackageRestore(Dotnet dotnet, RestrictedFeed restrictedFeed)
{
    public void Run()
    {
        if (restrictedFeed.IsInUse)
        {
            restrictedFeed.InstallWhenOutdated();
        }

        var result = dotnet.Restore().Capture();
        if (!result.Succeeded && !restrictedFeed.IsInUse && MissingPackages.In(result.Output) is { Count: > 0 } missing)
        {
            Console.WriteLine($"The package feed lacks {string.Join(", ", missing)}: taking the substitutes in src/RestrictedFeed, NSwag's binaries from npm.");
            restrictedFeed.Install();
            result = dotnet.Restore().Capture();
        }

        if (!result.Succeeded)
        {
            throw new BuildException($"{result.Output}\nThe restore failed.", result.ExitCode);
        }
    }
}
