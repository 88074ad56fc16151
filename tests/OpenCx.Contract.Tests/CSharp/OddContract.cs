using OpenCx.Contract.Lowering.Naming;

namespace OpenCx.Contract.Tests.CSharp;

/// <summary>A contract that is valid and as odd as people's contracts are: whatever once broke a generated client stands in it.</summary>
internal static class OddContract
{
    /// <summary>With a schema for each name that the package has a use of its own for.</summary>
    public static string Yaml { get; } = Document + string.Concat(PackageTypeNames.All.Select(name => $"    {name}: {{type: object, properties: {{name: {{type: string}}}}}}\n"));

    private const string Document = """
        openapi: 3.1.0
        info: {title: "Odd & <so>\n#error title", version: '1'}
        servers: [{url: 'https://a.example'}]
        paths:
          /empty:
            get:
              operationId: getOrNothing
              responses: {'204': {description: Nothing}, '200': {description: Lists, content: {application/json: {schema: {$ref: '#/components/schemas/Lists'}}}}, '205': {description: Nothing}}
            put:
              operationId: putOrNothing
              responses: {'200': {description: Nothing}, '201': {description: A number, content: {application/json: {schema: {type: integer}}}}}
            post:
              operationId: postAnythingOrNothing
              responses: {'204': {description: Nothing}, '200': {description: Anything, content: {application/json: {}}}}
            delete:
              operationId: deleteTextOrNothing
              responses: {'204': {description: Nothing}, '200': {description: Text, content: {text/plain: {}}}}
          /null:
            get:
              operationId: getOrNull
              responses: {'200': {description: Lists, content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Lists'}, {type: 'null'}]}}}}}
            put:
              operationId: putNumberOrNull
              responses: {'200': {description: A number, content: {application/json: {schema: {type: [integer, 'null']}}}}}
            post:
              operationId: postListOrNull
              responses: {'200': {description: A list, content: {application/json: {schema: {type: [array, 'null'], items: {type: [string, 'null']}}}}}}
            delete:
              operationId: deleteColorOrNull
              responses: {'200': {description: A color, content: {application/json: {schema: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: 'null'}]}}}}}
          /lists:
            get:
              operationId: getLists
              responses: {'200': {description: Lists, content: {application/json: {schema: {$ref: '#/components/schemas/Lists'}}}}}
          /flag:
            put:
              operationId: putFlag
              requestBody: {required: true, content: {application/json: {schema: {type: boolean}}}}
              responses: {'200': {description: Flags, content: {application/json: {schema: {type: array, items: {type: [boolean, 'null']}}}}}}
            patch:
              operationId: patchColor
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Color'}}}}
              responses: {'200': {description: A color, content: {application/json: {schema: {$ref: '#/components/schemas/Color'}}}}}
          /media:
            get:
              operationId: getJson
              responses:
                '200': {description: Lists, content: {application/json: {schema: {$ref: '#/components/schemas/Lists'}}}}
                '206': {description: A part, content: {application/octet-stream: {}}}
                '502': {description: Bad gateway, content: {text/html: {schema: {type: string}}}}
                4XX: {description: Bad, content: {application/xml: {schema: {type: object}}}}
            delete:
              operationId: deleteAny
              responses: {'204': {description: Done}, default: {description: Bad, content: {text/html: {schema: {type: string}}}}}
            put:
              operationId: putImage
              requestBody: {required: true, content: {'image/*': {schema: {type: string, format: binary}}}}
              responses: {default: {description: An id, content: {text/plain: {schema: {type: string, format: uuid}}}}}
            post:
              operationId: postBytes
              requestBody: {required: true, content: {'*/*': {schema: {type: string, format: binary}}}}
              responses: {'200': {description: Bytes, content: {'*/*': {schema: {type: string, format: binary}}}}}
            patch:
              operationId: patchDate
              parameters:
              - {name: xml, in: query, content: {application/xml: {schema: {$ref: '#/components/schemas/Lists'}}}}
              - {name: map, in: query, content: {application/x-www-form-urlencoded: {schema: {type: object, additionalProperties: {type: integer}}}}}
              - {name: csv, in: header, content: {text/csv: {schema: {type: array, items: {type: string}}}}}
              - {name: bytes, in: query, content: {application/json: {schema: {type: array, items: {type: string, format: binary}}}}}
              - {name: number, in: query, content: {text/plain: {schema: {type: integer}}}}
              requestBody: {required: true, content: {text/plain: {schema: {type: string, format: date}}}}
              responses: {'204': {description: Done}}
            trace:
              operationId: traceBytes
              requestBody: {content: {application/json: {schema: {type: array, items: {type: string, format: binary}}}}}
              responses: {default: {description: Bytes, content: {application/octet-stream: {}}}}
          /xml:
            post:
              operationId: postXml
              requestBody: {content: {application/xml: {schema: {type: object, properties: {a: {type: string}}}}}}
              responses: {'204': {description: Done}}
          /forms:
            post:
              operationId: sendForm
              parameters: [{name: apiRequest, in: query, schema: {type: string}}, {name: back.slash, in: query, schema: {type: string}}]
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [class]
                      properties:
                        back\slash: {type: string}
                        class: {type: boolean}
                        'quote"d': {$ref: '#/components/schemas/Color'}
                        1st: {type: integer}
                        größe: {type: array, items: {type: string}}
                        file: {type: string, format: binary}
                        '@id': {type: string, format: date-time}
                        files: {type: array, items: {type: string, format: binary}}
                        holder: {$ref: '#/components/schemas/FileParameter'}
              responses: {'200': {description: A file, content: {application/json: {schema: {$ref: '#/components/schemas/FileParameter'}}}}}
            put:
              operationId: sendFormWithResponse
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/FileParameter'}}}}
              responses: {'204': {description: Done}}
            patch:
              operationId: sendForm
              requestBody: {content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/FileParameter'}}}}}
              responses: {'204': {description: Done}}
          "/lines\n#error path\u2028#error path\u0085{a}":
            get:
              operationId: getLines
              x-opencx-empty-codes: "204);\n#error codes\n("
              x-opencx-accept: "\n#error accept"
              parameters:
                - {name: "p\n#error parameter\n//", in: query, schema: {type: string}}
                - {name: "q\u2029#error parameter", in: query, schema: {type: string}}
                - {name: nameof, in: query, required: true, schema: {type: string}}
                - {name: deep, in: query, style: deepObject, schema: {$ref: '#/components/schemas/ParameterStyle'}}
                - {name: bytes, in: header, schema: {type: string, format: binary}}
              responses: {'200': {description: Lists, content: {application/json: {schema: {$ref: '#/components/schemas/Lists'}}}}}
        components:
          schemas:
            Codec: {type: object, properties: {a: {type: string}}}
            AdditionalProperties: {type: object, properties: {a: {type: string}}}
            Validate: {type: object, properties: {a: {type: string}}}
            AddFaults: {type: object, properties: {a: {type: string}}}
            Known: {type: string, enum: [a]}
            IsKnown: {type: string, enum: [a]}
            GetHashCode: {type: string, enum: [a]}
            Dataobject: {type: object, properties: {a: {type: string}}}
            MyJToken: {type: object, properties: {a: {type: string}}}
            Lines: {type: object, properties: {"a\u2028#error member": {type: string}, "b\n#error member": {type: string}, "größe & <b>": {enum: ["c\u2029#error value", "d\r#error value", "e\u0085#error value", "größe & <b>"]}}}
            ErrorDto: {type: object, properties: {statusCode: {type: integer}, message: {type: string}, error: {type: string}}}
            Color: {type: string, enum: [red, green, Array, StringComparer, CultureInfo, StringComparison, JsonCodecs, Known, Color, class, _value]}
            Lists:
              type: object
              required: [flags]
              properties:
                flags: {type: array, items: {type: [boolean, 'null']}}
                numbers: {type: array, items: {type: [integer, 'null'], format: int64}}
                ids: {type: object, additionalProperties: {type: [string, 'null'], format: uuid}}
                colors: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: 'null'}]}}
                colorMap: {type: object, additionalProperties: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: 'null'}]}}
                texts: {type: array, items: {type: [string, 'null']}}
                lists: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Lists'}, {type: 'null'}]}}
                nested: {type: array, items: {type: ['null', object], additionalProperties: {type: ['null', array], items: {type: [number, 'null']}}}}
                anything: {type: array, items: {}}
                anythings: {type: array, items: {type: [array, 'null'], items: {}}}
                dataobjects: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Dataobject'}, {type: 'null'}]}}
                tokens: {type: object, additionalProperties: {anyOf: [{$ref: '#/components/schemas/MyJToken'}, {type: 'null'}]}}
                plain: {type: array, items: {type: boolean}}
            Holder:
              type: object
              properties:
                AdditionalProperties: {type: string}
                additionalProperties: {}
                Validate: {}
                validate: {type: string}
                Codec: {type: string}
                codec: {}
                State: {}
                state: {type: string}
                ToString: {type: string}
                toString: {}
                GetType: {}
                Equals: {type: boolean}
                GetHashCode: {}
                Holder: {$ref: '#/components/schemas/Holder'}
                holder: {}
                name: {type: string}
                Name: {type: string}
                NAME: {type: string}
                na_me: {}
                na-me: {}
                class: {}
                event: {type: string}
                string: {}
                _rawName: {}
                rawName: {}
                _raw: {}
                raw: {}
                value: {}
                target: {}
                JsonCodecs: {type: string}
                StringComparer: {type: string}
                JsonRawValue: {}
                JToken: {}
                String: {type: string}
                Color: {$ref: '#/components/schemas/Color'}
                System: {type: string}
                Newtonsoft: {type: string}
                OpenCx: {type: string}
                AddFaults: {type: string}
                IDictionary: {type: object, additionalProperties: {}}
                '': {type: string}
                _: {type: string}
                __: {type: string}
                '*/': {type: string}
                '<b>&': {}
                '{{x}}': {}
                "line\nbreak": {type: string}
                'quote"d': {}
            FileParameter: {type: object, properties: {name: {type: string}}}
            record: {type: object, properties: {var: {type: string}}}
            dynamic: {type: string, enum: [var]}
            OneWay: {type: object, required: [id, made, secret, note], properties: {id: {type: integer, readOnly: true}, made: {readOnly: true}, colour: {readOnly: true, allOf: [{$ref: '#/components/schemas/Color'}]}, secret: {type: string, writeOnly: true}, note: {type: [string, 'null'], writeOnly: true}, gone: {type: string, readOnly: true, deprecated: true}}}
            Described: {type: string, enum: [a, b, c], x-enum-varnames: [first, second], x-enum-descriptions: {a: "The <first> & only.", c: "Ends in */ and \\."}}

        """;
}
