using OpenCx.Http;

namespace OpenCx.Tests.Http;

/// <summary>Bytes and files that a caller lends.</summary>
public class SentBytesTests
{
    [Fact]
    public async Task Bytes_are_sent_from_where_the_stream_stands_each_time()
    {
        using var stream = new MemoryStream([1, 2, 3, 4]) { Position = 1 };
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.SetBinaryBody(stream, "application/octet-stream");

        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var message = request.CreateMessage(new Uri("https://api.example/a"));
            Assert.Equal(3, message.Content!.Headers.ContentLength);
            Assert.Equal([2, 3, 4], await message.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task The_length_of_what_cannot_seek_is_not_known()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.SetBinaryBody(new ForwardOnlyStream([1, 2, 3]), "application/octet-stream");
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Null(message.Content!.Headers.ContentLength);
        Assert.Equal([1, 2, 3], await message.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_file_that_is_all_of_a_body_is_sent_under_its_own_media_type()
    {
        var request = new ApiRequest("test", HttpMethod.Put, "/a");
        request.SetFileBody(new OpenCxFile(new MemoryStream([1, 2]), "a.png", "image/png"), required: "body");
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal("image/png", message.Content!.Headers.ContentType!.ToString());
        Assert.Equal([1, 2], await message.Content.ReadAsByteArrayAsync());
        Assert.Equal("body", Assert.Throws<ArgumentNullException>(() => request.SetFileBody(null, required: "body")).ParamName);
    }

    [Fact]
    public void Without_bytes_or_text_there_is_no_body()
    {
        var request = new ApiRequest("test", HttpMethod.Put, "/a");
        request.SetBinaryBody(null, "application/octet-stream");
        Assert.Null(request.Body);

        request.SetTextBody(null, "text/plain");
        Assert.Null(request.Body);
    }

    [Fact]
    public async Task Several_files_may_have_one_name()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.AddFormFile("file", (IEnumerable<OpenCxFile>?)null);
        Assert.Null(request.Body);

        request.AddFormFile("file", new[] { new OpenCxFile(new MemoryStream("one"u8.ToArray()), "1.txt"), new OpenCxFile(new MemoryStream("two"u8.ToArray()), "2.txt") });
        using var message = request.CreateMessage(new Uri("https://api.example/a"));
        var text = await message.Content!.ReadAsStringAsync();

        Assert.Matches("(?s)name=\"file\"; filename=\"1.txt\".*\r\none\r\n.*name=\"file\"; filename=\"2.txt\".*\r\ntwo\r\n", text);
    }

    [Fact]
    public void A_file_has_bytes_a_name_and_a_media_type()
    {
        Assert.Equal("content", Assert.Throws<ArgumentNullException>(() => new OpenCxFile(null!, "a.txt")).ParamName);
        Assert.Equal("fileName", Assert.Throws<ArgumentNullException>(() => new OpenCxFile(Stream.Null, null!)).ParamName);
        Assert.Equal("mediaType", Assert.Throws<ArgumentNullException>(() => new OpenCxFile(Stream.Null, "a.txt", null!)).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("text/plain, text/csv")]
    public void A_media_type_that_no_header_can_hold_is_refused_at_once(string mediaType)
    {
        var error = Assert.Throws<ArgumentException>(() => new OpenCxFile(Stream.Null, "a.txt", mediaType));

        Assert.Equal("mediaType", error.ParamName);
        Assert.StartsWith($"mediaType is '{mediaType}': expected a media type, such as text/plain.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_refused_at_once()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        var error = Assert.Throws<ArgumentException>(() => new OpenCxFile(closed, "a.txt"));

        Assert.StartsWith("content is a stream that cannot be read: expected one that is open for reading.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("größe", "naïve 日本.txt", "größe", "naïve 日本.txt")]
    [InlineData("a\"b", "c\"d\r\ne.txt", "a%22b", "c%22d%0D%0Ae.txt")]
    [InlineData("a b", "", "a b", "")]
    public async Task Names_in_a_form_stand_there_as_browsers_write_them(string field, string file, string sentField, string sentFile)
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.AddFormField(field, "value");
        request.AddFormFile(field, new OpenCxFile(new MemoryStream("bytes"u8.ToArray()), file));
        Assert.Empty(request.Validate());
        using var message = request.CreateMessage(new Uri("https://api.example/a"));
        var text = System.Text.Encoding.UTF8.GetString(await message.Content!.ReadAsByteArrayAsync());

        Assert.Contains($"Content-Disposition: form-data; name=\"{sentField}\"\r\n", text, StringComparison.Ordinal);
        Assert.Contains($"Content-Disposition: form-data; name=\"{sentField}\"; filename=\"{sentFile}\"\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_or_text_that_the_contract_requires_must_be_there()
    {
        var request = new ApiRequest("test", HttpMethod.Put, "/a");

        Assert.Equal("bytes", Assert.Throws<ArgumentNullException>(() => request.SetBinaryBody(null, "application/octet-stream", required: "bytes")).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => request.SetTextBody(null, "text/plain", required: "text")).ParamName);
    }
}
