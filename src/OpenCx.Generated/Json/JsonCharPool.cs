using System.Buffers;
using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>Lends Newtonsoft its buffers from the shared pool.</summary>
internal sealed class JsonCharPool : IArrayPool<char>
{
    internal static readonly JsonCharPool Instance = new();

    /// <inheritdoc/>
    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    /// <inheritdoc/>
    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
