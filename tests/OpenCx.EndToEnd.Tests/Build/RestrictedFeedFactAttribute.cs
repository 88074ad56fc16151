using OpenCx.Build;
using OpenCx.Build.Restore;

namespace OpenCx.EndToEnd.Tests.Build;

/// <summary>A test that needs NSwag's npm binaries, which are there only where the package feed is partial.</summary>
public sealed class RestrictedFeedFactAttribute : FactAttribute
{
    public RestrictedFeedFactAttribute()
    {
        if (!new RestrictedFeed(Repository.Containing(AppContext.BaseDirectory)).IsInUse)
        {
            Skip = "The package feed has everything: there are no npm binaries here.";
        }
    }
}
