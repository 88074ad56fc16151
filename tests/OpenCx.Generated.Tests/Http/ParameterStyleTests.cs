using Newtonsoft.Json.Linq;
using OpenCx.Http;

namespace OpenCx.Tests.Http;

/// <summary>How arguments stand in a URL and a form, by OpenAPI's table of styles (Parameter Object, "Style Examples").</summary>
public class ParameterStyleTests
{
    private const string One = "\"blue\"";
    private const string List = "[\"blue\",\"black\"]";
    private const string Members = "{\"R\":100,\"G\":\"a b\",\"B\":null}";

    [Theory]
    [InlineData("Simple", false, One, "blue")]
    [InlineData("Simple", false, List, "blue,black")]
    [InlineData("Simple", false, Members, "R,100,G,a%20b")]
    [InlineData("Simple", true, One, "blue")]
    [InlineData("Simple", true, List, "blue,black")]
    [InlineData("Simple", true, Members, "R=100,G=a%20b")]
    [InlineData("Label", false, One, ".blue")]
    [InlineData("Label", false, List, ".blue,black")]
    [InlineData("Label", false, Members, ".R,100,G,a%20b")]
    [InlineData("Label", true, One, ".blue")]
    [InlineData("Label", true, List, ".blue.black")]
    [InlineData("Label", true, Members, ".R=100.G=a%20b")]
    [InlineData("Matrix", false, One, ";color=blue")]
    [InlineData("Matrix", false, List, ";color=blue,black")]
    [InlineData("Matrix", false, Members, ";color=R,100,G,a%20b")]
    [InlineData("Matrix", true, One, ";color=blue")]
    [InlineData("Matrix", true, List, ";color=blue;color=black")]
    [InlineData("Matrix", true, Members, ";R=100;G=a%20b")]
    [InlineData("Matrix", false, "\"\"", ";color")]
    [InlineData("Matrix", true, "\"\"", ";color")]
    [InlineData("Matrix", true, "{\"R\":\"\",\"G\":1}", ";R;G=1")]
    public void In_a_path(string style, bool explode, string value, string expected)
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a/{color}");
        request.AddPath("color", JToken.Parse(value), StyleOf(style), explode);

        Assert.Equal("/a/" + expected, request.PathAndQuery);
    }

    [Theory]
    [InlineData("Form", false, One, "?color=blue")]
    [InlineData("Form", false, List, "?color=blue,black")]
    [InlineData("Form", false, Members, "?color=R,100,G,a%20b")]
    [InlineData("Form", true, One, "?color=blue")]
    [InlineData("Form", true, List, "?color=blue&color=black")]
    [InlineData("Form", true, Members, "?R=100&G=a%20b")]
    [InlineData("SpaceDelimited", false, List, "?color=blue%20black")]
    [InlineData("SpaceDelimited", false, Members, "?color=R%20100%20G%20a%20b")]
    [InlineData("PipeDelimited", false, List, "?color=blue%7Cblack")]
    [InlineData("PipeDelimited", false, Members, "?color=R%7C100%7CG%7Ca%20b")]
    [InlineData("DeepObject", true, Members, "?color%5BR%5D=100&color%5BG%5D=a%20b")]
    [InlineData("DeepObject", true, "{\"a\":{\"b\":[1,null,2],\"c\":{}},\"d\":true}", "?color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2&color%5Bd%5D=true")]
    [InlineData("Form", false, "[]", "")]
    [InlineData("Form", true, "[null]", "")]
    [InlineData("Form", true, "{}", "")]
    [InlineData("Form", true, "null", "")]
    public void In_a_query(string style, bool explode, string value, string expected)
    {
        var request = new ApiRequest("test", HttpMethod.Get, "/a");
        request.AddQuery("color", JToken.Parse(value), StyleOf(style), explode);

        Assert.Equal("/a" + expected, request.PathAndQuery);
    }

    [Theory]
    [InlineData(null, List, "color=blue&color=black")]
    [InlineData(null, Members, "color={\"R\":100,\"G\":\"a+b\",\"B\":null}")]
    [InlineData(null, "[[1],{\"a\":2}]", "color=[1]&color={\"a\":2}")]
    [InlineData("Form", List, "color=blue,black")]
    [InlineData("PipeDelimited", List, "color=blue|black")]
    [InlineData("DeepObject", Members, "color[R]=100&color[G]=a b")]
    public async Task In_a_form(string? style, string value, string expected)
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = true };
        request.AddFormField("color", JToken.Parse(value), style is null ? null : StyleOf(style), explode: false);
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal(expected, Uri.UnescapeDataString(await message.Content!.ReadAsStringAsync()));
    }

    /// <summary>Encoded like the items, delimiters could not be told from them.</summary>
    [Theory]
    [InlineData("Form", false, "[\"a,b\",\"c d\"]", "color=a%2Cb,c%20d")]
    [InlineData("Form", true, "[\"a,b\",\"c d\"]", "color=a%2Cb&color=c%20d")]
    [InlineData("Form", false, "{\"a,b\":\"c\"}", "color=a%2Cb,c")]
    [InlineData("PipeDelimited", false, List, "color=blue%7Cblack")]
    [InlineData("SpaceDelimited", false, List, "color=blue%20black")]
    [InlineData(null, true, "[\"a,b\",\"c d\"]", "color=a%2Cb&color=c+d")]
    public async Task In_an_encoded_form(string? style, bool explode, string value, string expected)
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = true };
        request.AddFormField("color", JToken.Parse(value), style is null ? null : StyleOf(style), explode);
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal(expected, await message.Content!.ReadAsStringAsync());
    }

    [Fact]
    public async Task Members_of_an_object_are_the_fields_of_a_form()
    {
        var request = new ApiRequest("test", HttpMethod.Post, "/a") { FormIsUrlEncoded = true };
        request.SetFormBody(JObject.Parse("""{"a":"1 2","b":null,"c":[true,false],"d":{"e":1}}"""), "body", required: true);
        using var message = request.CreateMessage(new Uri("https://api.example/a"));

        Assert.Equal("a=1+2&c=true&c=false&d={\"e\":1}", Uri.UnescapeDataString(await message.Content!.ReadAsStringAsync()));
    }

    private static ParameterStyle StyleOf(string name) => (ParameterStyle)Enum.Parse(typeof(ParameterStyle), name);
}
