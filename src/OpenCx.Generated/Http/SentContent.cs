namespace OpenCx.Http;

/// <summary>Tells what is sent from what is only looked at.</summary>
internal static class SentContent
{
    /// <summary>Whether anybody has begun to send a content, or a part of it.</summary>
    internal static bool IsSent(HttpContent? content) => content switch
    {
        IWatchedContent watched => watched.IsSent,
        MultipartContent parts => parts.Any(IsSent),
        _ => false,
    };

    /// <summary>Whether what is written to a stream is sent: not where it is kept in memory, as a handler does that logs it.</summary>
    internal static bool IsSentTo(Stream target) => target is not MemoryStream && target.GetType().DeclaringType != typeof(HttpContent);
}
