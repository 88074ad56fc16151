using System.Collections;
using System.Reflection;
using Newtonsoft.Json;
using OpenCx.Contract.Lowering;
using OpenCx.Contract.Lowering.Naming;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>Clients of contracts that the vendored one is nothing like, compiled as the package is: without a warning.</summary>
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
        GeneratedClients.GenerateAsync([Lower(Awkward), Lower(OddContract.Yaml), Lower("servers: [{url: /v1}]\n" + Awkward)]));

    [Fact]
    public async Task Deprecated_operations_recursive_classes_raw_maps_and_names_of_our_own_compile() => Compile((await Sources.Value)[0]);

    [Fact]
    public async Task Odd_schemas_and_names_compile() => Compile((await Sources.Value)[1]);

    [Theory]
    [InlineData(0, "the contract names no server")]
    [InlineData(2, "the contract names '/v1'")]
    public async Task A_contract_without_a_usable_server_leaves_the_base_address_to_the_user(int source, string said)
    {
        var client = Compile((await Sources.Value)[source]).GetType("OpenCx.OpenCxClient", throwOnError: true)!;

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
    public async Task Items_that_may_be_null_are_read_and_written(string member, string json, int items)
    {
        var type = Compile((await Sources.Value)[1]).GetType("OpenCx.Lists", throwOnError: true)!;

        var lists = JsonConvert.DeserializeObject(json, type)!;
        var read = (ICollection)type.GetProperty(member)!.GetValue(lists)!;

        Assert.Equal(items, read.Count);
        Assert.Equal(json, JsonConvert.SerializeObject(lists));
    }

    [Fact]
    public async Task The_names_that_the_packages_own_code_calls_types_by_are_taken()
    {
        var inTheWay = NamesInTheWay.Of(GeneratedClients.CompilationOf((await Sources.Value)[1]));

        Assert.Equal([], inTheWay.Except(PackageTypeNames.All).Select(name => $"missing in package-type-names.txt: {name}"));
        Assert.Equal([], PackageTypeNames.All.Except(inTheWay).Select(name => $"stale in package-type-names.txt: {name}"));
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
