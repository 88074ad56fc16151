namespace OpenCx.Contract.Tests.CSharp;

/// <summary>A contract with arguments of every kind in every place and style.</summary>
internal static class ArgumentsContract
{
    public const string Yaml = """
        openapi: 3.1.0
        info: {title: Arguments, version: '1'}
        servers: [{url: 'https://a.example'}]
        paths:
          /query:
            get:
              operationId: query
              parameters:
              - {name: list, in: query, schema: {type: array, items: {type: string}}}
              - {name: commas, in: query, explode: false, schema: {type: array, items: {type: string}}}
              - {name: spaces, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: integer}}}
              - {name: pipes, in: query, style: pipeDelimited, schema: {type: array, items: {$ref: '#/components/schemas/Color'}}}
              - {name: pipesExploded, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: boolean}}}
              - {name: members, in: query, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: flat, in: query, explode: false, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: deep, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: map, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: integer}}}
              - {name: anything, in: query, schema: {}}
              - {name: json, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
              - {name: jsonText, in: query, content: {application/json: {schema: {type: string}}}}
              - {name: jsonFlag, in: query, content: {application/json: {schema: {type: boolean}}}}
              - {name: jsonColor, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Color'}}}}
              - {name: jsonNumbers, in: query, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
              - {name: text, in: query, content: {text/plain: {schema: {type: string}}}}
              - {name: 'odd[name]', in: query, schema: {type: string}}
              - {name: objects, in: query, schema: {type: array, items: {$ref: '#/components/schemas/Filter'}}}
              - {name: lists, in: query, schema: {type: array, items: {type: array, items: {type: integer}}}}
              - {name: reserved, in: query, allowReserved: true, explode: false, schema: {type: array, items: {type: string}}}
              - {name: X-List, in: header, schema: {type: array, items: {type: integer}}}
              - {name: X-Flat, in: header, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: X-Members, in: header, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: X-Json, in: header, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
              - {name: plain, in: cookie, schema: {type: string}}
              - {name: crumbs, in: cookie, explode: false, schema: {type: array, items: {type: string}}}
              - {name: crumb, in: cookie, schema: {type: object, additionalProperties: {type: string}}}
              responses: {'204': {description: Done}}
          /simple/{list}/{flat}/{members}:
            get:
              operationId: simple
              parameters:
              - {name: list, in: path, required: true, schema: {type: array, items: {type: string}}}
              - {name: flat, in: path, required: true, schema: {$ref: '#/components/schemas/Filter'}}
              - {name: members, in: path, required: true, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
              responses: {'204': {description: Done}}
          /label/{one}/{list}/{exploded}/{members}:
            get:
              operationId: label
              parameters:
              - {name: one, in: path, required: true, style: label, schema: {type: string}}
              - {name: list, in: path, required: true, style: label, schema: {type: array, items: {type: string}}}
              - {name: exploded, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}
              - {name: members, in: path, required: true, style: label, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
              responses: {'204': {description: Done}}
          /matrix{one}{list}{exploded}{members}:
            get:
              operationId: matrix
              parameters:
              - {name: one, in: path, required: true, style: matrix, schema: {type: integer}}
              - {name: list, in: path, required: true, style: matrix, schema: {type: array, items: {type: string}}}
              - {name: exploded, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}
              - {name: members, in: path, required: true, style: matrix, explode: true, schema: {$ref: '#/components/schemas/Filter'}}
              responses: {'204': {description: Done}}
          /form:
            post:
              operationId: urlEncoded
              parameters: [{name: text, in: query, schema: {type: string}}]
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: {$ref: '#/components/schemas/Fields'}
                    encoding:
                      commas: {explode: false}
                      deep: {style: deepObject}
                      spread: {explode: true}
              responses: {'204': {description: Done}}
            put:
              operationId: multipart
              requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Fields'}, encoding: {anything: {contentType: application/json}}}}}
              responses: {'204': {description: Done}}
          /special:
            patch:
              operationId: merge
              requestBody: {required: true, content: {application/merge-patch+json: {schema: {$ref: '#/components/schemas/Filter'}}}}
              responses: {'200': {description: Merged, content: {application/vnd.a+json;v=2: {schema: {$ref: '#/components/schemas/Filter'}}}}, '204': {description: Done}}
            post:
              operationId: table
              requestBody: {content: {text/json: {schema: {type: integer}}}}
              responses: {'200': {description: A table, content: {text/csv: {}}}}
            put:
              operationId: encodedTable
              requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}
              responses: {'200': {description: Text, content: {text/plain: {}}}}
            get:
              operationId: plainJson
              responses: {'200': {description: A filter, content: {'application/json; charset=utf-8': {schema: {$ref: '#/components/schemas/Filter'}}, text/csv: {}}}, '204': {description: Done}}
          /map:
            post:
              operationId: urlEncodedMap
              requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: string}}}}}
              responses: {'204': {description: Done}}
            put:
              operationId: multipartMap
              requestBody: {content: {multipart/form-data: {schema: {type: object, additionalProperties: {type: integer}}}}}
              responses: {'204': {description: Done}}
          /optional:
            post:
              operationId: requiredForm
              requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}
              responses: {'204': {description: Done}}
            put:
              operationId: requiredMultipart
              requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, properties: {a: {type: string}, file: {type: string, format: binary}}}}}}
              responses: {'204': {description: Done}}
          /double//slash/{id}//:
            get:
              operationId: doubleSlash
              responses: {'204': {description: Done}}
          /null:
            post:
              operationId: nullBody
              requestBody: {required: true, content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Filter'}, {type: 'null'}]}}}}
              responses: {'204': {description: Done}}
            put:
              operationId: nullNumber
              requestBody: {required: true, content: {application/merge-patch+json: {schema: {type: [integer, 'null']}}}}
              responses: {'204': {description: Done}}
            patch:
              operationId: nullAnything
              requestBody: {required: true, content: {application/json: {}}}
              responses: {'204': {description: Done}}
            delete:
              operationId: nullList
              requestBody: {required: true, content: {application/json: {schema: {type: [array, 'null'], items: {$ref: '#/components/schemas/Color'}}}}}
              responses: {'204': {description: Done}}
        components:
          schemas:
            ErrorDto: {type: object, properties: {statusCode: {type: integer}, message: {type: string}, error: {type: string}}}
            Color: {type: string, enum: [red, light green]}
            Filter:
              type: object
              properties:
                name: {type: string}
                since: {type: string, format: date}
                limit: {type: integer}
                tags: {type: array, items: {type: string}}
                inner: {type: object, properties: {flag: {type: [boolean, 'null']}}}
            Fields:
              type: object
              required: [text]
              properties:
                text: {type: string}
                number: {type: number}
                color: {$ref: '#/components/schemas/Color'}
                list: {type: array, items: {type: string}}
                commas: {type: array, items: {type: string}}
                json: {$ref: '#/components/schemas/Filter'}
                jsons: {type: array, items: {$ref: '#/components/schemas/Filter'}}
                deep: {$ref: '#/components/schemas/Filter'}
                spread: {$ref: '#/components/schemas/Filter'}
                anything: {}
        """;
}
