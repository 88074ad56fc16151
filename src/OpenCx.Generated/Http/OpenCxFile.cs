namespace OpenCx;

/// <summary>A file to send in a form.</summary>
public sealed class OpenCxFile
{
    /// <summary>Makes one.</summary>
    /// <param name="content">Its bytes, from the stream's position to its end. It is read and left open; one that can't seek is sent once only.</param>
    /// <param name="fileName">The name the server sees.</param>
    /// <param name="mediaType">What the bytes are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OpenCxFile(Stream content, string fileName, string mediaType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(mediaType);
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
