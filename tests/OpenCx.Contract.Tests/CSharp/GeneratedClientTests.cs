using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>Clients of contracts that the vendored one is nothing like, compiled as the package is: without a warning.</summary>
[Trait("Category", "Generator")]
public class GeneratedClientTests
{
    private const string Awkward = """
        openapi: 3.1.0
        info: {title: Awkward, version: '1'}
        paths:
          /trees/{id}:
            get:
              operationId: getTree
              deprecated: true
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: A tree, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}}
            put:
              operationId: putTree
              requestBody: {content: {application/json: {schema: {type: object, additionalProperties: {}}}}}
              responses: {'204': {description: Done}}
        components:
          schemas:
            Tree:
              type: object
              properties:
                parent: {$ref: '#/components/schemas/Tree'}
                children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
                OpenCx: {$ref: '#/components/schemas/IOpenCxClient'}
                notes: {type: object, additionalProperties: {}}
            IOpenCxClient: {type: object, properties: {class: {type: string}}}
            ErrorDto: {type: object, properties: {statusCode: {type: integer}, message: {type: string}, error: {type: string}}}
        """;

    /// <summary>One run of the generator makes them all.</summary>
    private static readonly Lazy<Task<IReadOnlyList<string>>> Sources = new(() =>
        GeneratedClients.GenerateAsync([Lower(Awkward), Lower(OddContract.Yaml), Lower("servers: [{url: /v1}]\n" + Awkward), Lower(ArgumentsContract.Yaml)]));

    private static readonly Lazy<Task<Assembly>>[] Assemblies = [.. Enumerable.Range(0, 4).Select(source => new Lazy<Task<Assembly>>(async () => Compile((await Sources.Value)[source])))];

    [Fact]
    public async Task Deprecated_operations_recursive_classes_raw_maps_and_names_of_our_own_compile() => await Assemblies[0].Value;

    [Fact]
    public async Task Odd_schemas_and_names_compile() => await Assemblies[1].Value;

    [Theory]
    [InlineData("GetOrNothing", "Lists?", "_calls.JsonReader(OpenCx.Lists.Codec.OrNull(), 204, 205)")]
    [InlineData("PutOrNothing", "long?", "_calls.JsonReader(JsonCodecs.Int64.OrNull(), 200)")]
    [InlineData("PostAnythingOrNothing", "JToken?", "_calls.JsonReader(JsonCodecs.Raw.OrNull(), 204)")]
    [InlineData("DeleteTextOrNothing", "string", "_calls.TextReader")]
    [InlineData("GetOrNull", "Lists?", "_calls.JsonReader(OpenCx.Lists.Codec.OrNull())")]
    [InlineData("PutNumberOrNull", "long?", "_calls.JsonReader(JsonCodecs.Int64.OrNull())")]
    [InlineData("PostListOrNull", "IList<string?>?", "_calls.JsonReader(JsonCodecs.List(JsonCodecs.String.OrNull()).OrNull())")]
    [InlineData("DeleteColorOrNull", "Color?", "_calls.JsonReader(OpenCx.Color.Codec.OrNull())")]
    public async Task A_result_may_be_null_where_the_contract_says_so_or_has_a_success_without_content(string operation, string type, string reader)
    {
        var source = (await Sources.Value)[1];

        Assert.Contains($"    public Task<{type}> {operation}Async(CancellationToken cancellationToken = default) =>\n        _calls.SendAsync(Describe{operation}(), {reader}, cancellationToken);\n", source, StringComparison.Ordinal);
        Assert.Contains($"    public Task<OpenCxResponse<{type}>> {operation}WithResponseAsync(", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task<Lists> GetJsonAsync(CancellationToken ")]
    [InlineData("Task DeleteAnyAsync(CancellationToken ")]
    [InlineData("Task<string> PutImageAsync(OpenCxFile body, CancellationToken ", "Accept = \"text/plain, application/json;q=0.9\"", "apiRequest.SetFileBody(body, required: nameof(body));")]
    [InlineData("Task<byte[]> PostBytesAsync(Stream body, CancellationToken ", "Accept = \"*/*, application/json;q=0.9\"", "apiRequest.SetBinaryBody(body, \"application/octet-stream\", required: nameof(body));")]
    [InlineData("Task PatchDateAsync(string body, string? xml = null, string? map = null, string? csv = null, IList<string>? bytes = null, long? number = null, CancellationToken ", "apiRequest.AddQuery(\"xml\", xml);", "apiRequest.SetTextBody(body, \"text/plain\", required: nameof(body));")]
    [InlineData("Task<byte[]> TraceBytesAsync(IList<byte[]>? body = null, CancellationToken ", "Accept = \"application/octet-stream, application/json;q=0.9\"", "apiRequest.SetJsonBody(body, JsonCodecs.List(JsonCodecs.Bytes), nameof(body), required: false);")]
    public async Task A_method_takes_and_gives_what_its_media_types_hold(string signature, params string[] statements)
    {
        var source = (await Sources.Value)[1];
        var name = signature[(signature.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split("Async(")[0];
        var description = source[source.IndexOf($"private static ApiRequest Describe{name}(", StringComparison.Ordinal)..].Split("    }\n")[0];

        Assert.Contains($"    {signature}", source, StringComparison.Ordinal);
        Assert.All(statements, statement => Assert.Contains(statement, description, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_server_sets_is_not_asked_of_a_request()
    {
        var type = (await Assemblies[1].Value).GetType("OpenCx.OneWay", throwOnError: true)!;
        var request = (IValidatableObject)Activator.CreateInstance(type)!;
        var source = (await Sources.Value)[1].Split("class OneWay ")[1].Split("\n}\n")[0];

        Assert.Equal(["secret is required: set Secret."], request.Validate(new ValidationContext(request)).Select(fault => fault.ErrorMessage));
        Assert.Equal(["secret"], Regex.Matches(source, """\[JsonProperty\("(\w+)"\)\]\n    \[DisallowNull\]""").Select(match => match.Groups[1].Value));
    }

    [Theory]
    [InlineData(0, "the contract names no server")]
    [InlineData(2, "the contract names '/v1'")]
    public async Task A_contract_without_a_usable_server_leaves_the_base_address_to_the_user(int source, string said)
    {
        var client = (await Assemblies[source].Value).GetType("OpenCx.OpenCxClient", throwOnError: true)!;

        var refused = Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Activator.CreateInstance(client, "key", null)).InnerException);

        Assert.StartsWith("BaseUrl is not set", refused.Message, StringComparison.Ordinal);
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Flags", """{"flags":[true,null,false]}""", 3)]
    [InlineData("Numbers", """{"flags":[],"numbers":[null,9007199254740993]}""", 2)]
    [InlineData("Ids", """{"flags":[],"ids":{"a":null,"b":"0b2c0d5c-3f6e-4c0a-9d53-5a3c6f1f0f11"}}""", 2)]
    [InlineData("Colors", """{"flags":[],"colors":["red",null]}""", 2)]
    [InlineData("ColorMap", """{"flags":[],"colorMap":{"a":null,"b":"green"}}""", 2)]
    [InlineData("Texts", """{"flags":[],"texts":[null,"a"]}""", 2)]
    [InlineData("Lists2", """{"flags":[],"lists":[null,{"flags":[null]}]}""", 2)]
    [InlineData("Nested", """{"flags":[],"nested":[null,{"a":null,"b":[1.5,null]}]}""", 2)]
    [InlineData("Anything", """{"flags":[],"anything":[null,1.0]}""", 2)]
    [InlineData("Anythings", """{"flags":[],"anythings":[null,[null,1.0]]}""", 2)]
    [InlineData("Dataobjects", """{"flags":[],"dataobjects":[null,{"a":"b"}]}""", 2)]
    [InlineData("Tokens", """{"flags":[],"tokens":{"c":null,"d":{"a":"b"}}}""", 2)]
    public async Task Items_that_may_be_null_are_read_and_written(string member, string json, int items)
    {
        var type = (await Assemblies[1].Value).GetType("OpenCx.Lists", throwOnError: true)!;

        var lists = JsonConvert.DeserializeObject(json, type)!;
        var read = (ICollection)type.GetProperty(member)!.GetValue(lists)!;

        Assert.Equal(items, read.Count);
        Assert.Equal(json, JsonConvert.SerializeObject(lists));
    }

    [Theory]
    [InlineData("Query", """{}""", "/query")]
    [InlineData("Query", """{"list":["a b","c,d"],"commas":["e f","g,h"]}""", "/query?list=a%20b&list=c%2Cd&commas=e%20f,g%2Ch")]
    [InlineData("Query", """{"spaces":[1,2],"pipes":["red","light green"],"pipesExploded":[true,false]}""", "/query?spaces=1%202&pipes=red%7Clight%20green&pipesExploded=true&pipesExploded=false")]
    [InlineData("Query", """{"list":[],"commas":[],"members":{},"map":{},"lists":[]}""", "/query")]
    [InlineData("Query", """{"members":{"name":"a&b","since":"2026-11-27","limit":3,"tags":["x","y"]}}""", "/query?name=a%26b&since=2026-11-27&limit=3&tags=%5B%22x%22%2C%22y%22%5D")]
    [InlineData("Query", """{"flat":{"name":"a,b","limit":3}}""", "/query?flat=name,a%2Cb,limit,3")]
    [InlineData("Query", """{"deep":{"name":"a","tags":["x","y"],"inner":{"flag":true}}}""", "/query?deep%5Bname%5D=a&deep%5Btags%5D=x&deep%5Btags%5D=y&deep%5Binner%5D%5Bflag%5D=true")]
    [InlineData("Query", """{"map":{"a":1,"b c":-2}}""", "/query?map%5Ba%5D=1&map%5Bb%20c%5D=-2")]
    [InlineData("Query", """{"anything":"text"}""", "/query?anything=text")]
    [InlineData("Query", """{"anything":[1.0,"b",null,{"c":[null]}]}""", "/query?anything=1.0&anything=b&anything=%7B%22c%22%3A%5Bnull%5D%7D")]
    [InlineData("Query", """{"json":{"name":"a","inner":{"flag":null}},"jsonText":"b","jsonFlag":false,"jsonColor":"red","jsonNumbers":[1,2],"text":"c"}""", "/query?json=%7B%22name%22%3A%22a%22%2C%22inner%22%3A%7B%22flag%22%3Anull%7D%7D&jsonText=%22b%22&jsonFlag=false&jsonColor=%22red%22&jsonNumbers=%5B1%2C2%5D&text=c")]
    [InlineData("Query", """{"oddName":"a","objects":[{"limit":1},{}],"lists":[[1,2],[]]}""", "/query?odd%5Bname%5D=a&objects=%7B%22limit%22%3A1%7D&objects=%7B%7D&lists=%5B1%2C2%5D&lists=%5B%5D")]
    [InlineData("Query", """{"reserved":["/a:b","c&d"],"text":"/e"}""", "/query?text=%2Fe&reserved=/a:b,c%26d")]
    [InlineData("Query", """{"x_List":["1","2"],"x_Flat":{"name":"a","limit":1},"x_Members":{"name":"a","limit":1},"x_Json":{"limit":1}}""", "/query", "X-List: 1,2", "X-Flat: name,a,limit,1", "X-Members: name=a,limit=1", "X-Json: {\"limit\":1}")]
    [InlineData("Query", """{"x_Json":{"name":"ä\u007F\uD83D\uDE00"}}""", "/query", "X-Json: {\"name\":\"\\u00E4\\u007F\\uD83D\\uDE00\"}")]
    [InlineData("Query", """{"plain":"a;b","crumbs":["c","d"],"crumb":{"e":"f","g":"h"}}""", "/query", "Cookie: plain=a%3Bb; crumbs=c,d; e=f; g=h")]
    [InlineData("Simple", """{"list":["a/b","c,d"],"flat":{"name":"e","limit":1},"members":{"name":"f","limit":2}}""", "/simple/a%2Fb,c%2Cd/name,e,limit,1/name=f,limit=2")]
    [InlineData("Label", """{"one":"a","list":["b","c"],"exploded":["d","e"],"members":{"name":"f","limit":1}}""", "/label/.a/.b,c/.d.e/.name=f.limit=1")]
    [InlineData("Matrix", """{"one":1,"list":["b","c"],"exploded":["d","e"],"members":{"name":"f","limit":1}}""", "/matrix;one=1;list=b,c;exploded=d;exploded=e;name=f;limit=1")]
    [InlineData("UrlEncoded", """{"text":"q","text2":"a&b","number":1.5,"color":"light green","list":["c","d"],"commas":["e","f"]}""", "/form?text=q", "application/x-www-form-urlencoded", "text=a%26b&number=1.5&color=light+green&list=c&list=d&commas=e,f")]
    [InlineData("UrlEncoded", """{"text2":"","json":{"limit":1},"jsons":[{"limit":2}],"deep":{"limit":3,"inner":{"flag":true}},"spread":{"name":"s"},"anything":4}""", "/form", "application/x-www-form-urlencoded", "text=&json=%7B%22limit%22%3A1%7D&jsons=%7B%22limit%22%3A2%7D&deep%5Blimit%5D=3&deep%5Binner%5D%5Bflag%5D=true&name=s&anything=4")]
    [InlineData("RequiredForm", """{}""", "/optional", "application/x-www-form-urlencoded", "")]
    [InlineData("RequiredForm", """{"a":"b"}""", "/optional", "application/x-www-form-urlencoded", "a=b")]
    [InlineData("RequiredMultipart", """{}""", "/optional", "multipart/form-data", "--empty--\r\n")]
    [InlineData("Multipart", """{}""", "/form")]
    [InlineData("Multipart", """{"text":"ä","list":["a","b"],"json":{"limit":1},"jsons":[{"limit":2},{}],"anything":[1]}""", "/form", "multipart/form-data", "text text/plain ä", "list text/plain a", "list text/plain b", "json application/json {\"limit\":1}", "jsons application/json {\"limit\":2}", "jsons application/json {}", "anything text/plain 1")]
    [InlineData("UrlEncodedMap", """{"body":{"a b":"c","d":"e"}}""", "/map", "application/x-www-form-urlencoded", "a+b=c&d=e")]
    [InlineData("MultipartMap", """{"body":{"a":1}}""", "/map", "multipart/form-data", "a text/plain 1")]
    [InlineData("Merge", """{"body":{"limit":1}}""", "/special", "Accept: application/vnd.a+json; v=2, application/json; q=0.9", "application/merge-patch+json", "{\"limit\":1}")]
    [InlineData("Table", """{"body":5}""", "/special", "Accept: text/csv, application/json; q=0.9", "text/json", "5")]
    [InlineData("EncodedTable", """{"a":"b"}""", "/special", "Accept: text/plain, application/json; q=0.9", "application/x-www-form-urlencoded", "a=b")]
    [InlineData("PlainJson", """{}""", "/special")]
    [InlineData("DoubleSlash", """{"id":"a"}""", "/double//slash/a//")]
    [InlineData("NullBody", """{"body":null}""", "/null", "application/json", "null")]
    [InlineData("NullBody", """{"body":{"limit":1}}""", "/null", "application/json", "{\"limit\":1}")]
    [InlineData("NullNumber", """{"body":null}""", "/null", "application/merge-patch+json", "null")]
    [InlineData("NullNumber", """{"body":1}""", "/null", "application/merge-patch+json", "1")]
    [InlineData("NullAnything", """{}""", "/null", "application/json", "null")]
    [InlineData("NullList", """{"body":null}""", "/null", "application/json", "null")]
    [InlineData("NullList", """{"body":["red"]}""", "/null", "application/json", "[\"red\"]")]
    public async Task Arguments_are_sent_the_way_the_contract_asks_for(string operation, string arguments, params string[] sent)
    {
        using var handler = new CapturingHandler();

        await CallAsync(operation, arguments, handler);

        Assert.Equal(sent, handler.Sent);
    }

    [Fact]
    public async Task An_argument_that_the_contract_requires_must_be_there()
    {
        using var handler = new CapturingHandler();

        var refused = await Assert.ThrowsAsync<ArgumentNullException>(() => CallAsync("UrlEncoded", "{}", handler));

        Assert.Equal("text2", refused.ParamName);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task Names_stand_in_comments_as_the_contract_spells_them()
    {
        var source = (await Sources.Value)[1];

        Assert.Contains("/// The contract's <c>größe &amp; &lt;b&gt;</c>.", source, StringComparison.Ordinal);
        Assert.Contains("/// <c>größe &amp; &lt;b&gt;</c>.", source, StringComparison.Ordinal);
        Assert.DoesNotMatch("/// <c>[A-Z]+ [^/]", source);
        Assert.Contains("/// <summary>Odd &amp; &lt;so&gt;", source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_names_that_the_packages_own_code_calls_types_by_are_taken()
    {
        var inTheWay = NamesInTheWay.Of(GeneratedClients.CompilationOf((await Sources.Value)[1]));

        Assert.Equal([], inTheWay.Except(PackageTypeNames.All).Select(name => $"missing in package-type-names.txt: {name}"));
        Assert.Equal([], PackageTypeNames.All.Except(inTheWay).Select(name => $"stale in package-type-names.txt: {name}"));
    }

    /// <summary>Calls an operation of the contract of arguments, each given in JSON; those that are not are null.</summary>
    private static async Task CallAsync(string operation, string arguments, CapturingHandler handler)
    {
        var type = (await Assemblies[3].Value).GetType("OpenCx.OpenCxClient", throwOnError: true)!;
        var given = JObject.Parse(arguments);
        var method = type.GetMethod($"{operation}WithResponseAsync")!;
        using var http = new HttpClient(handler, disposeHandler: false);
        dynamic options = Activator.CreateInstance(type.Assembly.GetType("OpenCx.OpenCxClientOptions", throwOnError: true)!)!;
        options.ApiKey = "key";
        using var client = (IDisposable)Activator.CreateInstance(type, http, options)!;
        await (Task)method.Invoke(client, BindingFlags.DoNotWrapExceptions, binder: null, [.. method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : given[parameter.Name!] is { } value ? JsonConvert.DeserializeObject(value.ToString(Formatting.None), parameter.ParameterType)
            : null)], culture: null)!;
    }

    private static LoweredContract Lower(string yaml) => ContractLowering.Lower(ContractDocument.Parse(yaml, "contract.yaml"));

    private static Assembly Compile(string source)
    {
        var (assembly, faults) = GeneratedClients.Compile(source);
        Assert.Empty(faults);
        Assert.NotNull(assembly);
        return assembly;
    }
}
