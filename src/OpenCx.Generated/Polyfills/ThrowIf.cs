#if NETSTANDARD2_0

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OpenCx;

/// <summary>The guards that netstandard2.0 lacks.</summary>
internal static class ThrowIf
{
    extension(ArgumentNullException)
    {
        internal static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(paramName);
            }
        }
    }
}

#endif
