using OpenCx.Json;

namespace OpenCx.Tests.Json;

/// <summary>What a codec finds wrong with a value of a request.</summary>
internal static class RequestCheck
{
    /// <summary>Each fault, with the member it is about in brackets.</summary>
    public static IEnumerable<string> Faults<T>(JsonCodec<T> codec, T value)
    {
        var faults = new RequestFaults();
        codec.Validate(value, faults);
        return faults.All.Select(fault => $"{fault.ErrorMessage} ({string.Join(", ", fault.MemberNames)})");
    }
}
