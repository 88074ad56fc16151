#if NETSTANDARD2_0

namespace OpenCx;

/// <summary>The random numbers for all threads that netstandard2.0 lacks.</summary>
internal static class SharedRandom
{
    // Seeds of the clock alone would be the same on threads that start together.
    private static readonly ThreadLocal<Random> OfThread = new(static () => new Random(Guid.NewGuid().GetHashCode()));

    extension(Random)
    {
        internal static Random Shared => OfThread.Value!;
    }
}

#endif
