using OpenCx.Contract.Lowering;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests.Lowering;

public class NamingTests
{
    [Fact]
    public void Components_keep_their_names_and_others_give_way()
    {
        var contract = LoweredSchemas.Components(
            """
            foo.bar: {properties: {a: {type: string}}}
            Foo-Bar: {properties: {a: {type: string}}}
            FooBar: {properties: {a: {type: string}}}
            object: {properties: {a: {type: string}}}
            System: {properties: {a: {type: string}}}
            2FA: {properties: {a: {type: string}}}
            日本: {properties: {a: {type: string}}}
            """);

        Assert.Equal(["FooBar", "FooBar2", "FooBar3", "Model", "Object", "System2", "_2FA"], LoweredSchemas.TypeNames(contract));
    }

    [Fact]
    public void A_reserved_name_is_not_taken()
    {
        var contract = ContractDocument.Parse("openapi: 3.1.0\ninfo: {}\ncomponents: {schemas: {OpenCxClient: {enum: [a]}}}", "x.yaml");

        Assert.Equal(["OpenCxClient2"], LoweredSchemas.TypeNames(ContractLowering.Lower(contract, ["OpenCxClient"])));
    }

    [Fact]
    public void A_type_inside_another_is_called_after_its_place()
    {
        var contract = LoweredSchemas.Document(
            """
            paths:
              /users/{id}:
                parameters:
                  - {name: mode, in: query, schema: {enum: [fast]}}
                put:
                  operationId: users/update
                  parameters:
                    - {name: sort-by, in: query, schema: {enum: [name]}}
                  requestBody: {content: {application/json: {schema: {properties: {tags: {type: array, items: {properties: {x: {type: string}}}}}}}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {properties: {x: {type: string}}}}}}
                    '404': {$ref: '#/components/responses/NotFound'}
                    default: {description: ok, content: {application/json: {schema: {properties: {x: {type: string}}}}}}
            components:
              responses:
                NotFound: {description: none, content: {application/json: {schema: {properties: {x: {type: string}}}}}}
              schemas:
                User:
                  properties:
                    address: {anyOf: [{type: object, properties: {street: {type: string}}}, {type: 'null'}]}
                    scores: {type: object, additionalProperties: {properties: {x: {type: string}}}}
            """);

        Assert.Equal(
            ["Mode", "NotFoundResponse", "User", "UserAddress", "UserScoresValue", "UsersUpdateRequest", "UsersUpdateRequestTagsItem", "UsersUpdateResponse", "UsersUpdateResponseDefault", "UsersUpdateSortBy"],
            LoweredSchemas.TypeNames(contract));
    }

    [Fact]
    public void Members_of_a_class_have_different_names()
    {
        var contract = LoweredSchemas.Components("Reaction: {properties: {+1: {type: integer}, -1: {type: integer}, foo_bar: {type: string}, fooBar: {type: string}, FooBar: {type: string}, reaction: {type: string}, '@': {type: string}, toString: {type: string}, HTMLUrl: {type: string}}}");

        Assert.Equal(
            ["Plus1", "Minus1", "FooBar2", "FooBar3", "FooBar", "Reaction2", "At", "ToString2", "HTMLUrl"],
            LoweredSchemas.Schema(contract, "Reaction")["properties"]!.AsObject().Select(property => property.Value!["x-opencx-name"]!.GetValue<string>()));
    }

    [Fact]
    public void Operations_have_names_of_their_own()
    {
        var contract = LoweredSchemas.Document(
            """
            paths:
              /a: {get: {operationId: list, responses: {}}, post: {operationId: list, responses: {}}}
              /b: {get: {operationId: List_, responses: {}}, put: {operationId: listAsync, responses: {}}}
              /c/x{id}/d: {get: {responses: {}}, delete: {operationId: '', responses: {}}}
              /c/{name}/d: {get: {responses: {}}}
              /shared: {$ref: '#/paths/~1a'}
            """);

        Assert.Equal(
            ["List", "List2", "List5", "List6", "GetCXByIdD", "DeleteCXByIdD", "GetCByNameD", "List3", "List4"],
            contract.Document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!["operationId"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("get", "getWithResponse", "Get", "GetWithResponse2")]
    [InlineData("getWithResponse", "get", "GetWithResponse", "Get2")]
    public void No_operation_is_called_like_the_second_method_of_another(string first, string second, string firstName, string secondName)
    {
        var contract = LoweredSchemas.Document($$"""
            paths:
              /a: {get: {operationId: {{first}}, responses: {} } }
              /b: {get: {operationId: {{second}}, responses: {} } }
            """);

        Assert.Equal(
            [firstName, secondName],
            contract.Document["paths"]!.AsObject().Select(path => path.Value!["get"]!["operationId"]!.GetValue<string>()));
    }

    [Fact]
    public void A_type_is_called_after_whatever_holds_it()
    {
        const string Schema = "content: {application/json: {schema: {properties: {x: {type: string}}}}}";
        var contract = LoweredSchemas.Document(
            $$"""
            paths:
              /a:
                get:
                  parameters: [{$ref: '#/components/parameters/Filter'}, {name: order, in: query, content: {application/json: {schema: {properties: {x: {type: string} } } } } }]
                  requestBody: {$ref: '#/components/requestBodies/Save'}
                  responses: {'200': {$ref: '#/components/responses/Gone'}, '404': {description: none, {{Schema}} } }
                post:
                  requestBody: {$ref: '#/components/requestBodies/SaveAllRequest'}
                  responses: {'201': {$ref: '#/components/responses/OldResponse'} }
            components:
              parameters: {Filter: {name: filter, in: query, content: {application/json: {schema: {properties: {x: {type: string} } } } } } }
              requestBodies: {Save: { {{Schema}} }, SaveAllRequest: { {{Schema}} } }
              responses: {Gone: {description: gone, {{Schema}} }, OldResponse: {description: old, {{Schema}} } }
              schemas:
                Tree:
                  properties:
                    leaf: {$ref: '#/components/schemas/Tree/$defs/inner'}
                    old: {$ref: '#/components/schemas/Tree/definitions/outer'}
                    part: {allOf: [{properties: {x: {type: string} } }, {properties: {z: {properties: {y: {type: string} } } } }]}
                    choice: {anyOf: [{properties: {x: {type: string} } }, {type: 'null'}]}
                    one: {oneOf: [{properties: {x: {type: string} } }, {type: 'null'}]}
                    _odd: {enum: [a]}
                  $defs: {inner: {properties: {x: {type: string} } } }
                  definitions: {outer: {properties: {x: {type: string} } } }
                Map: {type: object, patternProperties: {'^x': {properties: {x: {type: string} } } } }
                Rest: {type: object, unevaluatedProperties: {properties: {x: {type: string} } } }
            """);

        Assert.Equal(
            "Filter GetAOrder GetAResponse404 GoneResponse Inner MapValue OldResponse Outer RestValue SaveAllRequest SaveRequest Tree TreeChoice TreeOdd TreeOne TreePart TreePartZ",
            string.Join(' ', LoweredSchemas.TypeNames(contract)));
    }

    [Theory]
    [InlineData("$URL", "url")]
    [InlineData("HTTPServer.name", "httpServerName")]
    [InlineData("X.Y", "xy")]
    [InlineData("X.id", "xId")]
    [InlineData("$id", "id")]
    [InlineData("$", "parameter")]
    public void An_argument_begins_with_small_letters(string name, string variable) =>
        Assert.Equal(variable, LoweredSchemas.Document($"paths: {{/a: {{get: {{parameters: [{{name: '{name}', in: query, schema: {{type: string}}}}], responses: {{}}}}}}}}").Document["paths"]!["/a"]!["get"]!["parameters"]![0]!["x-originalName"]!.GetValue<string>());
}
