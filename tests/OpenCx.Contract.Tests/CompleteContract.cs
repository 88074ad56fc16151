using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenCx.Contract.Reading;

namespace OpenCx.Contract.Tests;

/// <summary>A contract with every member that OpenAPI has, and what becomes of it when one of them changes or goes.</summary>
internal static class CompleteContract
{
    private const string Text = """
        openapi: 3.2.0
        $self: https://a.example/openapi.yaml
        jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
        info: {title: A, summary: A, description: A, termsOfService: https://a.example, version: '1', contact: {name: A, url: https://a.example, email: a@a.example}, license: {name: A, identifier: MIT}}
        externalDocs: {url: https://a.example, description: A}
        tags: [{name: a, summary: A, description: A, parent: b, kind: nav, externalDocs: {url: https://a.example}}, {name: b}]
        servers:
        - {url: 'https://{region}.example', name: first, description: A, variables: {region: {default: eu, enum: [eu, us], description: A}}}
        - {url: 'https://b.example'}
        security: [{key: []}, {flows: [read]}]
        paths:
          /a/{id}:
            summary: A
            description: A
            servers: [{url: 'https://c.example'}]
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            post:
              operationId: a
              summary: A
              description: A
              externalDocs: {url: https://a.example}
              tags: [a]
              deprecated: true
              x-sunset: '2099-01-01'
              servers: [{url: 'https://d.example'}]
              security: [{key: []}, {flows: [read]}]
              parameters:
              - {name: q, in: query, required: false, deprecated: true, x-sunset: '2099-01-01', allowEmptyValue: true, allowReserved: true, style: form, explode: false, description: A, example: a, schema: {type: array, items: {type: string}}}
              - {name: c, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}, examples: {a: {summary: A, description: A, value: {a: b}}}}}}
              - {name: X-A, in: header, required: true, style: simple, explode: true, schema: {type: array, items: {type: string}}}
              - {name: s, in: cookie, style: form, explode: false, schema: {type: array, items: {type: integer}}}
              requestBody:
                description: A
                required: true
                content:
                  multipart/form-data:
                    schema: {type: object, properties: {a: {type: array, items: {type: string}}, b: {type: object, properties: {c: {type: string}}}}}
                    encoding:
                      a: {style: form, explode: false, allowReserved: true}
                      b: {contentType: application/json, headers: {X-B: {required: true, schema: {type: string}}}}
                  multipart/mixed:
                    itemSchema: {type: object, properties: {a: {type: string}}}
                    prefixEncoding: [{contentType: application/json}]
                    itemEncoding: {contentType: application/json}
                  application/json:
                    schema: {$ref: '#/components/schemas/Sent'}
                  application/xml:
                    schema: {type: object, properties: {a: {type: string, xml: {nodeType: attribute, name: a, namespace: 'https://a.example', prefix: a}}}}
              responses:
                '200':
                  summary: A
                  description: A
                  headers:
                    X-A: {description: A, required: true, deprecated: true, style: simple, explode: true, example: a, schema: {type: array, items: {type: string}}}
                    X-B: {content: {application/json: {schema: {type: string}}}}
                  content:
                    application/json: {schema: {$ref: '#/components/schemas/Received'}}
                    text/event-stream: {itemSchema: {type: object, properties: {data: {type: string, contentMediaType: application/json, contentSchema: {type: object, required: [a]}}}}}
                  links: {next: {operationId: a, parameters: {id: $response.body#/id}, requestBody: a, description: A, server: {url: 'https://e.example'}}}
                4XX: {description: A, content: {application/problem+json: {schema: {type: object, required: [detail], properties: {detail: {type: string}}}}}}
                default: {description: A}
              callbacks:
                done:
                  '{$request.body#/url}':
                    post:
                      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}}
                      responses: {'200': {description: A, content: {application/json: {schema: {type: string}}}}}
            additionalOperations:
              COPY: {responses: {'204': {description: A}}}
        webhooks:
          event:
            post:
              parameters: [{name: X-Signature, in: header, required: true, schema: {type: string}}]
              requestBody: {required: true, content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}}}}}}
              responses: {'200': {description: A, content: {application/json: {schema: {type: string}}}}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key, description: A, deprecated: true}
            bearer: {type: http, scheme: bearer, bearerFormat: JWT}
            oidc: {type: openIdConnect, openIdConnectUrl: https://a.example/oidc}
            flows:
              type: oauth2
              oauth2MetadataUrl: https://a.example/oauth
              flows:
                implicit: {authorizationUrl: https://a.example/auth, refreshUrl: https://a.example/refresh, scopes: {read: A}}
                password: {tokenUrl: https://a.example/token, scopes: {read: A}}
                deviceAuthorization: {deviceAuthorizationUrl: https://a.example/device, tokenUrl: https://a.example/token, scopes: {read: A}}
          schemas:
            A: {type: object, required: [k], properties: {k: {type: string}}}
            B: {type: object, required: [k, b], properties: {k: {type: string}, b: {type: integer}}}
            Sent: &schema
              type: object
              title: A
              description: A
              $comment: A
              example: {a: b}
              examples: [{a: b}]
              externalDocs: {url: https://a.example}
              minProperties: 1
              maxProperties: 99
              required: [number, text]
              additionalProperties: {type: string, maxLength: 9}
              patternProperties: {'^x': {type: string, maxLength: 5}}
              propertyNames: {maxLength: 30}
              dependentRequired: {text: [number]}
              dependentSchemas: {text: {required: [list]}}
              if: {required: [text]}
              then: {required: [number]}
              else: {required: [tuple]}
              properties:
                text: {type: string, format: email, pattern: '^a', minLength: 1, maxLength: 9, default: a@b}
                encoded: {type: string, contentEncoding: base64, contentMediaType: image/png}
                choice: {type: string, enum: [a, b]}
                open: {type: string, x-extensible-enum: [a, b]}
                sole: {type: string, const: a}
                number: {type: number, multipleOf: 2, minimum: 1, maximum: 99}
                between: {type: number, exclusiveMinimum: 1, exclusiveMaximum: 99}
                whole: {type: [integer, 'null'], format: int32}
                flag: {type: boolean, default: true}
                list: {type: array, minItems: 1, maxItems: 9, uniqueItems: true, items: {type: string}, contains: {minLength: 3}, minContains: 2, maxContains: 3}
                tuple: {type: array, prefixItems: [{type: string}, {type: integer}], unevaluatedItems: {type: boolean}}
                old: {type: string, deprecated: true, x-sunset: '2099-01-01'}
                received: {type: string, readOnly: true}
                sent: {type: string, writeOnly: true}
                none: {type: string, not: {enum: [a]}}
                all: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {more: {type: string}}}]}
                any: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                one: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k, mapping: {a: A, b: '#/components/schemas/B'}, defaultMapping: A}}
                rest: {type: object, unevaluatedProperties: {type: string}}
                closed: {type: object, additionalProperties: false}
            Received: *schema
        """;

    /// <summary>Members that are there for people, with all that is in them.</summary>
    private static readonly string[] Prose =
        ["info", "tags", "title", "summary", "description", "example", "examples", "externalDocs", "$comment", "$self", "jsonSchemaDialect", "links", "openapi"];

    public static ContractDocument Original { get; } = ContractDocument.Parse(Text, "complete.yaml");

    /// <summary>The contract with one member changed or removed, for each of them, unless it could not be read any more.</summary>
    /// <returns>Where, what was done there, what would undo it, and the contract.</returns>
    public static IEnumerable<(string Pointer, string Edit, string Undoing, ContractDocument Edited)> Edits()
    {
        foreach (var node in Below(Original.Root).Where(node => !IsProse(node)))
        {
            var pointer = JsonPointer.Of(node);
            foreach (var (edit, undoing) in node is JsonValue ? [("changed", "changed back"), ("removed", "added")] : new[] { ("removed", "added") })
            {
                var root = Original.Root.DeepClone();
                Edit(Find(root, pointer), edit);
                if (TryParse(root.ToJsonString(), out var edited))
                {
                    yield return (pointer, edit, undoing, edited);
                }
            }
        }
    }

    private static bool TryParse(string text, [NotNullWhen(true)] out ContractDocument? document)
    {
        try
        {
            document = ContractDocument.Parse(text, "edited.json");
            return true;
        }
        catch (ContractException)
        {
            document = null;
            return false;
        }
    }

    private static bool IsProse(JsonNode node) =>
        node.Parent is { } parent
        && (parent is JsonObject && Prose.Contains(node.GetPropertyName()) || IsProse(parent));

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child)),
        _ => [],
    };

    private static JsonNode Find(JsonNode root, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/").Replace("~0", "~")))
        {
            root = root is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)]! : root[step]!;
        }

        return root;
    }

    private static void Edit(JsonNode node, string edit)
    {
        if (edit == "changed")
        {
            node.ReplaceWith(node.GetValueKind() switch
            {
                JsonValueKind.True => JsonValue.Create(false),
                JsonValueKind.False => JsonValue.Create(true),
                JsonValueKind.Number => JsonValue.Create(node.GetValue<int>() + 1),
                _ => JsonValue.Create(node.GetValue<string>() + "z"),
            });
        }
        else if (node.Parent is JsonObject members)
        {
            members.Remove(node.GetPropertyName());
        }
        else
        {
            node.Parent!.AsArray().Remove(node);
        }
    }
}
