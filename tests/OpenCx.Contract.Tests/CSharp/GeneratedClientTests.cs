using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>Clients of contracts that the vendored one is nothing like, compiled as the package is: without a warning.</summary>
public class GeneratedClientTests
{
    private const string Awkward = """
        openapi: 3.1.0
        info: {title: Awkward, version: '1'}
        servers: [{url: 'https://a.example'}]
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

    [Fact]
    public async Task Deprecated_operations_recursive_classes_raw_maps_and_names_of_our_own_compile()
    {
        var source = await GeneratedClients.GenerateAsync([ContractLowering.Lower(ContractDocument.Parse(Awkward, "awkward.yaml"))]);

        var (assembly, faults) = GeneratedClients.Compile(source[0]);

        Assert.Empty(faults);
        Assert.NotNull(assembly);
    }
}
