using System.Net.Http.Headers;

namespace OpenCx;

/// <summary>A file to send, in a form or as it is.</summary>
public sealed class OpenCxFile
{
    /// <summary>Makes one.</summary>
    /// <param name="content">Its bytes, from the stream's position to its end. It is read and left open; one that can't seek is sent once only.</param>
    /// <param name="fileName">The name the server sees.</param>
    /// <param name="mediaType">What the bytes are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read, or <paramref name="mediaType"/> is none.</exception>
    public OpenCxFile(Stream content, string fileName, string mediaType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(mediaType);
        if (!content.CanRead)
        {
            throw new ArgumentException("content is a stream that cannot be read: expected one that is open for reading.", nameof(content));
        }

        if (!MediaTypeHeaderValue.TryParse(mediaType, out _))
        {
            throw new ArgumentException($"mediaType is '{mediaType}': expected a media type, such as text/plain.", nameof(mediaType));
        }

        Content = content;
        FileName = fileName;
        MediaType = mediaType;
    }

    /// <summary>Its bytes.</summary>
    public Stream Content { get; }

    /// <summary>The name the server sees.</summary>
    public string FileName { get; }

    /// <summary>What the bytes are.</summary>
    public string MediaType { get; }
}
