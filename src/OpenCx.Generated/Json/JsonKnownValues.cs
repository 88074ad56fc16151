using Newtonsoft.Json;

namespace OpenCx.Json;

/// <summary>
/// The wire values that an enumeration lists, and the reading of one. It is the same for every enumeration of strings, so that its
/// code is there but once, and warm, whichever of them comes.
/// </summary>
/// <typeparam name="TValue">The wire value's type.</typeparam>
internal sealed class JsonKnownValues<TValue>(JsonCodec<TValue> wire, TValue[] known)
    where TValue : notnull
{
    private readonly HashSet<TValue> _known = [.. known];

    /// <summary>Them in words.</summary>
    internal string Description => field ??= "one of " + string.Join(", ", known);

    /// <summary>Reads a value, and reports one that is not listed.</summary>
    /// <returns>False where there is none.</returns>
    internal bool TryRead(JsonSource source, out TValue value)
    {
        if (!wire.TryRead(source, out value))
        {
            return false;
        }

        if (!_known.Contains(value))
        {
            source.Report(ContractDriftKind.UnknownEnumValue, Description, source.DescribeCurrent());
        }

        return true;
    }
}
