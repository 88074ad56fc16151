using OpenCx.Build.Mutation;
using OpenCx.Build.Restore;

namespace OpenCx.Build.Verbs;

/// <summary>Every verb there is; the first is the one meant when none is named.</summary>
internal sealed class VerbTable
{
    private readonly IReadOnlyList<IVerb> _verbs;

    private VerbTable(IEnumerable<IVerb> verbs) => _verbs = [.. verbs, new HelpVerb(this)];

    public IEnumerable<IVerb> Verbs => _verbs;

    public static VerbTable For(Repository repository)
    {
        var dotnet = new Dotnet(repository);
        var restore = new PackageRestore(dotnet, new RestrictedFeed(repository));
        return new VerbTable([
            new RunVerb(repository, dotnet, restore),
            new TestVerb(repository, dotnet, restore),
            new BenchVerb(repository, dotnet, restore),
            new MutateVerb(repository, dotnet, restore, new Stryker(repository, dotnet)),
            new ReportVerb(repository, dotnet, restore),
            new UpdateSpecVerb(repository, dotnet, restore),
            new AcceptVerb(repository),
            new CheckReleaseVerb(repository, dotnet, restore),
        ]);
    }

    public int Run(IReadOnlyList<string> arguments)
    {
        if (arguments is [])
        {
            return _verbs[0].Run([]);
        }

        var verb = _verbs.FirstOrDefault(candidate => candidate.Name == arguments[0])
            ?? throw new BuildException(
                $"'{arguments[0]}' is no verb of the build; it takes {string.Join(", ", _verbs.Select(known => known.Name))}.",
                BuildException.WrongUsage);
        return verb.Run([.. arguments.Skip(1)]);
    }
}
