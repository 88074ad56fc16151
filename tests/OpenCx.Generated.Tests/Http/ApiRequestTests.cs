using System.Globalization;
using Newtonsoft.Json.Linq;
using OpenCx.Http;
using OpenCx.Json;
using OpenCx.Tests.Json;

namespace OpenCx.Tests.Http;

/// <summary>Arguments on the wire, for contracts with more than a body.</summary>
public class ApiRequestTests
{
    [Fact]
    public void Path_arguments_are_encoded_and_fill_their_places()
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a/{first}/b/{second}");
        request.AddPath("first", "x/y?z#é {second}");
        request.AddPath("second", Guid.Empty);

        Assert.Equal("/a/x%2Fy%3Fz%23%C3%A9%20%7Bsecond%7D/b/00000000-0000-0000-0000-000000000000", request.PathAndQuery);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_argument_that_would_lead_elsewhere_is_refused(string value)
    {
        var error = Assert.Throws<ArgumentException>(() => new ApiRequest("test", HttpMethod.Get, "/a/{id}").AddPath("id", value));

        Assert.Equal("value", error.ParamName);
    }

    [Theory]
    [InlineData("/files/{id}.json", "..", "/files/...json")]
    [InlineData("/a/v{id}/b", ".", "/a/v./b")]
    public void Dots_lead_nowhere_beside_other_text(string path, string value, string expected)
    {
        var request = new ApiRequest("test", HttpMethod.Get, path);
        request.AddPath("id", value);

        Assert.Equal(expected, request.PathAndQuery);
        Assert.Equal(expected, new Uri("https://api.example" + request.PathAndQuery).PathAndQuery);
    }

    [Fact]
    public void Dots_of_several_path_arguments_are_refused_where_they_would_lead_elsewhere_together()
    {
        var named = new ApiRequest("test", HttpMethod.Get, "/p/{a}{b}/x");
        named.AddPath("a", "a");
        named.AddPath("b", ".");
        var request = new ApiRequest("test", HttpMethod.Get, "/p/{a}{b}?x");
        request.AddPath("a", ".");

        var error = Assert.Throws<ArgumentException>(() => request.AddPath("b", ".", parameter: "second"));

        Assert.Equal("/p/a./x", named.PathAndQuery);
        Assert.Equal("second", error.ParamName);
    }

    [Fact]
    public void A_path_argument_of_no_items_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new ApiRequest("test", HttpMethod.Get, "/a/{id}").AddPath("id", Array.Empty<string>()));

        Assert.Contains("can stand in a URL's path", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_argument_is_never_null() =>
        Assert.Throws<ArgumentNullException>(() => new ApiRequest("test", HttpMethod.Get, "/a/{id}").AddPath("id", (string?)null));

    [Fact]
    public void An_enumeration_without_a_value_is_a_fault_wherever_it_stands()
    {
        var kind = default(PhoneAgentType);
        PhoneAgentType? optional = kind;
        var request = new ApiRequest("test", HttpMethod.Post, "/a/{in path}") { FormIsUrlEncoded = true };
        request.AddPath("in path", new[] { PhoneAgentType.Inbound, kind }, parameter: "kinds");
        request.AddQuery("in query", kind);
        request.AddHeader("in-header", optional);
        request.AddCookie("in cookie", new[] { PhoneAgentType.Inbound, kind });
        request.AddFormField("in form", kind);

        Assert.Equal(
            ["in path[1]|kinds[1]", "in query|kind", "in-header|optional", "in cookie[1]|new[] { PhoneAgentType.Inbound, kind }[1]", "in form|kind"],
            request.Validate().Select(fault => $"{fault.ErrorMessage!.Replace(" has no value: a default PhoneAgentType names none; use one of inbound, outbound, or leave it null.", "", StringComparison.Ordinal)}|{fault.MemberNames.Single()}"));
    }

    [Fact]
    public void A_number_that_is_not_finite_is_a_fault_wherever_it_stands()
    {
        double? optional = double.PositiveInfinity;
        var numbers = new[] { 1, double.NaN };
        var single = float.NegativeInfinity;
        var request = new ApiRequest("test", HttpMethod.Post, "/a/{in path}") { FormIsUrlEncoded = true };
        request.AddPath("in path", single);
        request.AddQuery("in query", optional);
        request.AddHeader("in-header", numbers);
        request.AddCookie("in cookie", single);
        request.AddFormField("in form", optional);
        request.AddQuery("finite", new float?[] { 1.5f, null });

        Assert.Equal(
            ["in path is -Infinity|single", "in query is Infinity|optional", "in-header[1] is NaN|numbers[1]", "in cookie is -Infinity|single", "in form is Infinity|optional"],
            request.Validate().Select(fault => $"{fault.ErrorMessage!.Replace(": a finite number is required.", "", StringComparison.Ordinal)}|{fault.MemberNames.Single()}"));
    }

    [Fact]
    public void A_fault_names_an_argument_whose_name_is_a_keyword_without_the_sign_before_it()
    {
        var @class = default(PhoneAgentType);
        var @event = new Holder();
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("class", @class);
        request.AddQuery("classes", new[] { @class }, parameter: "@classes");
        request.AddQuery("event", JsonArgument.Text(@event, Holder.Codec, request.ArgumentFaults, "event"));

        Assert.Equal(["class", "classes[0]", "event.Id"], request.Validate().Select(fault => fault.MemberNames.Single()));
    }

    [Fact]
    public void An_enumeration_with_a_value_is_none_be_it_empty_or_unknown()
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("kind", new PhoneAgentType(""));
        request.AddQuery("kinds", new PhoneAgentType?[] { PhoneAgentType.Outbound, null, "robot" });
        request.AddQuery("none", (PhoneAgentType?)null);

        Assert.Empty(request.Validate());
        Assert.Equal("/a?kind=&kinds=outbound&kinds=robot", request.PathAndQuery);
    }

    [Fact]
    public void Query_arguments_are_written_the_same_in_every_culture()
    {
        CultureInfo.CurrentCulture = StrangeCulture.Create();
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("text", "a&b=c d");
        request.AddQuery("none", (int?)null);
        request.AddQuery("flag", true);
        request.AddQuery("number", -1.5);
        request.AddQuery("third", 1 / 3.0);
        request.AddQuery("exact", 12.50m);
        request.AddQuery("time", new DateTimeOffset(2026, 11, 22, 13, 14, 15, TimeSpan.FromHours(2)));
        request.AddQuery("kind", PhoneAgentType.Inbound);
        request.AddQuery("list", new[] { "a", "b,c" });

        Assert.Equal("/a?text=a%26b%3Dc%20d&flag=true&number=-1.5&third=0.3333333333333333&exact=12.50&time=2026-11-22T13%3A14%3A15.000%2B02%3A00&kind=inbound&list=a&list=b%2Cc", request.PathAndQuery);
    }

    [Fact]
    public void Headers_and_cookies_go_with_the_request()
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a") { Accept = "text/csv" };
        request.AddHeader("X-List", new[] { 1, 2 });
        request.AddHeader("X-None", (string?)null);
        request.AddCookie("c", "a;b");
        request.AddCookie("d", 1);

        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal("1,2", Assert.Single(message.Headers.GetValues("X-List")));
        Assert.False(message.Headers.Contains("X-None"));
        Assert.Equal("c=a%3Bb; d=1", Assert.Single(message.Headers.GetValues("Cookie")));
        Assert.Equal("text/csv", Assert.Single(message.Headers.GetValues("Accept")));
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1", "\\u000D at position 2")]
    [InlineData("ab\n", "\\u000A at position 3")]
    [InlineData("é", "\\u00E9 at position 1")]
    [InlineData("\u007f", "\\u007F at position 1")]
    public void A_header_cannot_smuggle_another(string value, string found)
    {
        var error = Assert.Throws<ArgumentException>(() => new ApiRequest("test", HttpMethod.Get, "/a").AddHeader("X-Trace", value));

        Assert.StartsWith($"The header X-Trace would hold {found}: expected printable ASCII characters.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_may_hold_all_that_is_printable()
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a");

        request.AddHeader("X-Trace", "a\tb ~!");

        Assert.Equal("a\tb ~!", Assert.Single(request.Headers).Value);
    }

    [Fact]
    public async Task Fields_make_the_form_that_the_contract_asks_for()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = true };
        request.AddFormField("a", "1 2");
        request.AddFormField("b", (string?)null);
        request.AddFormField("c", new[] { true, false });
        using var form = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal("a=1+2&c=true&c=false", await form.Content!.ReadAsStringAsync());
        Assert.Equal("application/x-www-form-urlencoded", form.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData(true, "application/x-www-form-urlencoded", "")]
    [InlineData(false, "multipart/form-data", "--empty--\r\n")]
    public async Task A_form_without_fields_is_one_all_the_same(bool isUrlEncoded, string mediaType, string body)
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = isUrlEncoded };
        request.SetFormBody(new JObject(), "body", required: false);
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal(mediaType, message.Content!.Headers.ContentType!.MediaType);
        Assert.Equal(body, await message.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Fields_and_files_make_a_multipart_form()
    {
        using var stream = new MemoryStream("hello"u8.ToArray());
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.AddFormField("a", "1 2");
        request.AddFormFile("file", new OpenCxFile(stream, "hello.txt", "text/plain"));
        request.AddFormFile("none", (OpenCxFile?)null);
        using var multipart = request.CreateMessage(new Uri("https://api.example/a"));
        var text = await multipart.Content!.ReadAsStringAsync();

        Assert.Equal("multipart/form-data", multipart.Content.Headers.ContentType!.MediaType);
        Assert.Contains("1 2\r\n", text, StringComparison.Ordinal);
        Assert.Contains("filename=\"hello.txt\"", text, StringComparison.Ordinal);
        Assert.Contains("hello\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("none", text, StringComparison.Ordinal);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_file_makes_any_form_multipart()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = true };
        request.AddFormFile("file", new OpenCxFile(new MemoryStream(), "a.txt"));
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal("multipart/form-data", message.Content!.Headers.ContentType!.MediaType);
    }

    [Fact]
    public void Null_for_what_the_contract_requires_is_refused_by_name()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a");

        Assert.All<Action>(
            [
                () => request.AddQuery("a", (string?)null, required: "name"),
                () => request.AddHeader("a", (string?)null, required: "name"),
                () => request.AddCookie("a", (int?)null, required: "name"),
                () => request.AddFormField("a", (string?)null, required: "name"),
                () => request.AddFormFile("a", (OpenCxFile?)null, required: "name"),
                () => request.AddFormFile("a", (OpenCxFile[]?)null, required: "name"),
                () => request.SetFormBody(null, "name", required: true),
                () => request.AddPath("a", (string?)null, parameter: "name"),
            ],
            add => Assert.Equal("name", Assert.Throws<ArgumentNullException>(add).ParamName));
    }

    [Fact]
    public void A_form_is_an_object_or_nothing()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a");

        var error = Assert.Throws<ArgumentException>(() => request.SetFormBody(new JArray(1), "body", required: false));
        request.SetFormBody(JValue.CreateNull(), "body", required: false);

        Assert.Equal("body is Array: expected an object, whose members are the fields of the form. (Parameter 'body')", error.Message);
        Assert.Null(request.Body);
    }

    [Fact]
    public async Task Text_goes_as_it_is()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a");
        request.SetTextBody("Grüße", "text/plain");
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal("Grüße"u8.ToArray(), await message.Content!.ReadAsByteArrayAsync());
    }

    /// <summary>UTF-8 would carry another character in its stead, and nobody would know.</summary>
    [Fact]
    public void Half_of_a_surrogate_pair_goes_nowhere()
    {
        const string Fault = "holds half of a surrogate pair (\\uD83D) at position 2 of 2: no UTF-8 can carry it.";
        var half = "a" + (char)0xD83D;
        var request = new ApiRequest("test", HttpMethod.Post, "/a/{id}");

        Assert.All<Action>(
            [
                () => request.AddPath("id", half),
                () => request.AddQuery("id", new[] { "b", half }),
                () => request.AddQuery("id", new JObject { [half] = "b" }, ParameterStyle.DeepObject),
                () => request.AddCookie("id", half),
            ],
            add => Assert.StartsWith("The argument of id holds half of a surrogate pair (\\uD83D) at position ", Assert.Throws<ArgumentException>(add).Message, StringComparison.Ordinal));

        request.SetTextBody(half, "text/plain");
        Assert.Equal(($"body {Fault}", "body"), FaultOf(request));

        var form = new ApiRequest("test", HttpMethod.Post, "/a");
        form.AddFormField("id", half);
        form.AddFormField("b", "\U0001F600");
        Assert.Equal(($"id {Fault}", "id"), FaultOf(form));

        var named = new ApiRequest("test", HttpMethod.Post, "/a");
        named.AddFormField("id", new JObject { [half] = "b" }, ParameterStyle.DeepObject);
        Assert.EndsWith(" at position 5 of 6: no UTF-8 can carry it.", FaultOf(named).Item1, StringComparison.Ordinal);

        var file = new ApiRequest("test", HttpMethod.Post, "/a");
        file.AddFormFile("file", new OpenCxFile(Stream.Null, half));
        Assert.Equal(($"file {Fault}", "file"), FaultOf(file));

        static (string?, string) FaultOf(ApiRequest request)
        {
            var fault = Assert.Single(request.Body!.Validate());
            return (fault.ErrorMessage, Assert.Single(fault.MemberNames));
        }
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://example.com/a%20b?c=%C3%A9")]
    [InlineData("../a")]
    public void An_address_as_an_argument_stays_as_it_was_written(string address)
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a/{path}");
        request.AddPath("path", new Uri(address, UriKind.RelativeOrAbsolute));
        request.AddQuery("query", new Uri(address, UriKind.RelativeOrAbsolute));
        request.AddHeader("header", new Uri(address, UriKind.RelativeOrAbsolute));

        Assert.Equal($"/a/{Uri.EscapeDataString(address)}?query={Uri.EscapeDataString(address)}", request.PathAndQuery);
        Assert.Equal(new("header", address), Assert.Single(request.Headers));
    }

    [Theory]
    [InlineData("Content-Language", "de", true)]
    [InlineData("Expires", "0", false)]
    [InlineData("content-range", "bytes 0-1/2", true)]
    public void A_header_that_counts_among_those_of_the_content_is_sent_with_or_without_one(string name, string value, bool hasContent)
    {
        var request = new ApiRequest("test", HttpMethod.Put, "/a");
        request.AddHeader(name, value);
        request.SetTextBody(hasContent ? "text" : null, "text/plain");
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal([value], message.Content!.Headers.NonValidated[name]);
    }

    [Theory]
    [InlineData("/a/b:c@d?e!$'()*,;", "/a/b:c@d?e!$'()*,;")]
    [InlineData("a=b&c+d#e[f]", "a%3Db%26c%2Bd%23e%5Bf%5D")]
    [InlineData("a b\"<é\U0001F600>", "a%20b%22%3C%C3%A9%F0%9F%98%80%3E")]
    [InlineData("%2f%2F%C3%a9 100% %2 %zz %%2f %252F", "%2f%2F%C3%a9%20100%25%20%252%20%25zz%20%25%2f%20%252F")]
    public void Reserved_characters_stand_as_they_are_where_the_contract_lets_them_and_a_query_can_hold_them(string value, string written)
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("q/r", value, allowReserved: true);
        request.AddQuery("list", new[] { value, "b" }, explode: false, allowReserved: true);
        request.AddQuery("s", "/");

        using var message = request.CreateMessage(new Uri("https://example.com" + request.PathAndQuery));

        Assert.Equal($"/a?q/r={written}&list={written},b&s=%2F", request.PathAndQuery);
        Assert.Equal(request.PathAndQuery, message.RequestUri!.PathAndQuery, ignoreCase: true);
        Assert.Empty(message.RequestUri.Fragment);
    }

    [Fact]
    public void Arguments_that_are_objects_are_checked_as_a_body_is()
    {
        var (filter, sort) = (new Holder(), new Holder { Id = 1, Fault = "breaks a rule" });
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("filter-by", JsonArgument.Text(filter, Holder.Codec, request.ArgumentFaults, "filter-by"));
        request.AddQuery("sort", JsonArgument.Tree(sort, Holder.Codec, request.ArgumentFaults, "sort"), ParameterStyle.DeepObject);
        request.AddQuery("none", JsonArgument.Tree((Holder?)null, Holder.Codec, request.ArgumentFaults, "none"));
        request.SetTextBody("\ude00", "text/plain");

        Assert.Equal(
            [
                "filter-by.id is required: set Id. (filter.Id)",
                "sort: breaks a rule (sort.Text)",
                "body holds half of a surrogate pair (\\uDE00) at position 1 of 1: no UTF-8 can carry it. (body)",
            ],
            request.Validate().Select(fault => $"{fault.ErrorMessage} ({string.Join(", ", fault.MemberNames)})"));
    }

    [Fact]
    public void An_argument_that_holds_itself_is_refused_when_it_is_given()
    {
        var filter = new Holder { Id = 1, Must = true };
        filter.Inner = filter;
        var request = new ApiRequest("test", HttpMethod.Get, "/a");

        var error = Assert.Throws<OpenCxValidationException>(() => JsonArgument.Tree(filter, Holder.Codec, request.ArgumentFaults, "filter-by"));

        Assert.StartsWith("filter-by.inner.inner.", Assert.Single(error.Faults).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_may_nest_deeper_than_an_answer()
    {
        var filter = new Holder { Id = 1, Must = true, Raw = JsonRawValue.Of(Nested.Arrays(100)) };
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("filter", JsonArgument.Tree(filter, Holder.Codec, request.ArgumentFaults, "filter"));

        Assert.Empty(request.Validate());
        Assert.Contains(Uri.EscapeDataString(new string('[', 100)), request.PathAndQuery, StringComparison.Ordinal);
    }
}
