using System.Text.Json.Nodes;
using OpenCx.Contract.Lowering;

namespace OpenCx.Contract.Tests.Lowering;

public class ParameterTests
{
    [Fact]
    public void Those_of_the_operation_come_before_those_of_the_path_and_each_counts_once()
    {
        var contract = Lower(
            "[{name: a, in: query, description: From the path.}, {name: b, in: header, schema: {type: integer}}]",
            "[{name: a, in: query, description: Its own., schema: {type: boolean}}, {name: a, in: header}]");

        Assert.Equal(
            "[{'name':'a','in':'query','description':'Its own.','schema':{'type':'boolean'}},"
            + "{'name':'a','x-originalName':'a2','in':'header','schema':{'type':'string'}},"
            + "{'name':'b','in':'header','schema':{'type':'integer','format':'int64'}},"
            + "{'name':'id','in':'path','required':true,'schema':{'type':'string'}}]",
            LoweredSchemas.Short(Parameters(contract)));
    }

    [Theory]
    [InlineData("{name: lim, in: query, schema: {type: integer, default: 20, description: Said of the schema.}}", "{'name':'lim','in':'query','description':'Said of the schema.\\nDefault: 20.','schema':{'type':'integer','format':'int64','description':'Said of the schema.\\nDefault: 20.'}}")]
    [InlineData("{name: lim, in: query, description: Its own., schema: {type: string, description: Said of the schema.}}", "{'name':'lim','in':'query','description':'Its own.','schema':{'type':'string','description':'Said of the schema.'}}")]
    [InlineData("{name: id, in: path, schema: {type: integer}}", "{'name':'id','in':'path','required':true,'schema':{'type':'integer','format':'int64'}}")]
    [InlineData("{name: 'filter[status]', in: query, style: deepObject, explode: true, schema: {type: object}}", "{'name':'filter[status]','x-originalName':'filterStatus','in':'query','style':'deepObject','explode':true,'x-opencx-style':'DeepObject','x-opencx-json':'Tree','schema':{'type':'object','additionalProperties':{'nullable':true}}}")]
    [InlineData("{name: X-Trace, in: header, required: true, deprecated: true, schema: {type: [string, 'null']}}", "{'name':'X-Trace','in':'header','required':true,'deprecated':true,'schema':{'type':'string','nullable':true}}")]
    [InlineData("{name: q, in: query, allowReserved: true, schema: {type: string}}", "{'name':'q','in':'query','x-opencx-allow-reserved':'true','schema':{'type':'string'}}")]
    [InlineData("{name: q, in: query, allowReserved: false, schema: {type: string}}", "{'name':'q','in':'query','schema':{'type':'string'}}")]
    [InlineData("{name: Q, in: header, allowReserved: true, schema: {type: string}}", "{'name':'Q','in':'header','schema':{'type':'string'}}")]
    [InlineData("{name: q, in: query, content: {application/json: {schema: {type: array, items: {type: string}}}}}", "{'name':'q','in':'query','x-opencx-json':'Text','schema':{'type':'array','items':{'type':'string'}}}")]
    [InlineData("{name: session, in: cookie, style: odd, schema: {anyOf: [{type: string}, {type: 'null'}]}}", "{'name':'session','in':'cookie','schema':{'type':'string','nullable':true}}")]
    [InlineData("{name: cancellationToken, in: query}", "{'name':'cancellationToken','x-originalName':'cancellationToken2','in':'query','schema':{'type':'string'}}")]
    [InlineData("{name: kinds, in: header, schema: {type: array, items: {enum: [a]}}}", "{'name':'kinds','in':'header','schema':{'type':'array','items':{'type':'string'}}}")]
    [InlineData("{name: If-Modified-Since, in: header, schema: {type: string, format: date-time}}", "{'name':'If-Modified-Since','in':'header','schema':{'type':'string'}}")]
    [InlineData("{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}", "{'name':'q','in':'query','explode':false,'x-opencx-explode':'false','schema':{'type':'array','items':{'type':'string'}}}")]
    [InlineData("{name: q, in: query, style: pipeDelimited, explode: true, schema: {type: string}}", "{'name':'q','in':'query','style':'pipeDelimited','explode':true,'schema':{'type':'string'}}")]
    [InlineData("{name: q, in: query, style: spaceDelimited, schema: {type: string}}", "{'name':'q','in':'query','style':'spaceDelimited','x-opencx-style':'SpaceDelimited','x-opencx-explode':'false','schema':{'type':'string'}}")]
    [InlineData("{name: id, in: path, style: matrix, explode: true, schema: {type: string}}", "{'name':'id','in':'path','required':true,'style':'matrix','explode':true,'x-opencx-style':'Matrix','x-opencx-explode':'true','schema':{'type':'string'}}")]
    [InlineData("{name: q, in: query, content: {text/plain: {schema: {type: integer}}}}", "{'name':'q','in':'query','schema':{'type':'integer','format':'int64'}}")]
    [InlineData("{name: q, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}", "{'name':'q','in':'query','x-opencx-json':'Tree','schema':{'type':'array','items':{'type':'array','items':{'type':'string'}}}}")]
    [InlineData("{name: q, in: query, schema: {type: string, format: binary}}", "{'name':'q','in':'query','schema':{'type':'string'}}")]
    [InlineData("{name: q, in: header, schema: {type: array, items: {type: string, format: binary}}}", "{'name':'q','in':'header','schema':{'type':'array','items':{'type':'string'}}}")]
    [InlineData("{$ref: '#/components/parameters/Limit'}", "{'name':'limit','in':'query','schema':{'type':'integer','format':'int32'}}")]
    public void A_parameter_is_lowered(string parameter, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Short(Parameters(Lower("[]", $"[{parameter}]"))[0]!));

    [Theory]
    [InlineData("{name: nowhere, in: path, required: true}")]
    [InlineData("{name: all, in: querystring}")]
    public void A_parameter_that_cannot_be_sent_is_left_out_and_listed(string parameter)
    {
        var contract = Lower("[]", $"[{parameter}]");

        Assert.Equal("id", Assert.Single(Parameters(contract))!["name"]!.GetValue<string>());
        Assert.Equal("/paths/~1things~1{id}/get/parameters/0", Assert.Single(contract.Notes).Pointer);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("path")]
    public void A_list_that_holds_itself_has_an_end(string place) =>
        Assert.NotNull(Parameters(Lower("[]", $"[{{name: id, in: {place}, schema: {{$ref: '#/components/schemas/Tree'}}}}]"))[0]!["schema"]);

    [Theory]
    [InlineData("query", "deepobject", "the style \"deepobject\" is not supported for \"query\": taken for \"form\"")]
    [InlineData("header", "form", "the style \"form\" is not supported for \"header\": taken for \"simple\"")]
    [InlineData("cookie", "simple", "the style \"simple\" is not supported for \"cookie\": taken for \"form\"")]
    [InlineData("cookie", "cookie", "the style \"cookie\" is not supported for \"cookie\": taken for \"form\"")]
    [InlineData("path", "pipeDelimited", "the style \"pipeDelimited\" is not supported for \"path\": taken for \"simple\"")]
    public void A_style_that_is_not_supported_is_listed(string place, string style, string said)
    {
        var contract = Lower("[]", $"[{{name: id, in: {place}, style: {style}, schema: {{type: string}}}}]");

        var note = Assert.Single(contract.Notes);
        Assert.Equal("/paths/~1things~1{id}/get/parameters/0/style", note.Pointer);
        Assert.Equal(said, note.Reason);
        Assert.DoesNotContain("x-opencx", Parameters(contract)[0]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path", "simple", "")]
    [InlineData("path", "label", "Label")]
    [InlineData("path", "matrix", "Matrix")]
    [InlineData("query", "form", "")]
    [InlineData("query", "spaceDelimited", "SpaceDelimited")]
    [InlineData("query", "pipeDelimited", "PipeDelimited")]
    [InlineData("query", "deepObject", "DeepObject")]
    [InlineData("header", "simple", "")]
    [InlineData("cookie", "form", "")]
    public void Every_style_that_3_1_has_for_a_place_is_kept_and_told_where_it_is_not_the_usual_one(string place, string style, string said)
    {
        var contract = Lower("[]", $"[{{name: id, in: {place}, style: {style}, schema: {{type: string}}}}]");

        Assert.Empty(contract.Notes);
        Assert.Equal(style, Parameters(contract)[0]!["style"]!.GetValue<string>());
        Assert.Equal(said, Parameters(contract)[0]!["x-opencx-style"]?.GetValue<string>() ?? "");
    }

    [Theory]
    [InlineData("accept")]
    [InlineData("Accept")]
    [InlineData("Content-Type")]
    [InlineData("content-type")]
    [InlineData("Authorization")]
    public void Headers_that_HTTP_is_in_charge_of_are_left_out(string name)
    {
        var contract = Lower("[]", $"[{{name: {name}, in: header}}]");

        Assert.Equal("id", Assert.Single(Parameters(contract))!["name"]!.GetValue<string>());
        Assert.Empty(contract.Notes);
    }

    [Theory]
    [InlineData("3.0.3", "Of the parameter.", "Of the body.")]
    [InlineData("3.1.0", "Of this place.", "Of this call.")]
    public void What_is_said_beside_a_reference_goes_before_what_the_part_says(string version, string ofParameter, string ofBody)
    {
        var operation = LoweredSchemas.Document(
            """
            paths:
              /a:
                post:
                  parameters:
                    - {$ref: '#/components/parameters/Page', description: Of this place.}
                    - {$ref: '#/components/parameters/Other'}
                  requestBody: {$ref: '#/components/requestBodies/A', description: Of this call.}
                  responses: {}
            components:
              parameters:
                Page: {$ref: '#/components/parameters/Limit'}
                Limit: {name: limit, in: query, description: Of the parameter.}
                Other: {name: other, in: query, description: Its own.}
              requestBodies:
                A: {description: Of the body., content: {application/json: {}}}
            """,
            version).Document["paths"]!["/a"]!["post"]!;

        Assert.Equal([ofParameter, "Its own."], operation["parameters"]!.AsArray().Select(parameter => parameter!["description"]!.GetValue<string>()));
        Assert.Equal(ofBody, operation["requestBody"]!["description"]!.GetValue<string>());
    }

    private static LoweredContract Lower(string ofPath, string ofOperation) => LoweredSchemas.Document(
        "paths:\n  /things/{id}:\n    parameters: " + ofPath + "\n    get: {responses: {}, parameters: " + ofOperation + "}\n"
        + "components: {schemas: {Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}}, parameters: {Limit: {name: limit, in: query, schema: {type: integer, format: int32}}}}");

    private static JsonArray Parameters(LoweredContract contract) =>
        contract.Document["paths"]!["/things/{id}"]!["get"]!["parameters"]!.AsArray();

    [Theory]
    [InlineData("{name: a, in: query, style: matrix, schema: {type: string}}", "the style \"matrix\" is not supported for \"query\": taken for \"form\"")]
    [InlineData("{name: a, in: header, style: form, schema: {type: string}}", "the style \"form\" is not supported for \"header\": taken for \"simple\"")]
    [InlineData("{name: a, in: path, required: true, schema: {type: string}}", "the path has no {a}: left out")]
    [InlineData("{name: a, in: querystring, content: {application/json: {schema: {type: string}}}}", "parameters in \"querystring\" are not supported: left out")]
    [InlineData("{name: X Bad, in: header, schema: {type: string}}", "no header can be called \"X Bad\": left out")]
    [InlineData("{name: 'X:', in: header, schema: {type: string}}", "no header can be called \"X:\": left out")]
    [InlineData("{in: query, schema: {type: string}}", "a parameter is sent under its \"name\", which is missing: left out")]
    [InlineData("{name: '', in: header}", "a parameter is sent under its \"name\", which is missing: left out")]
    [InlineData("{name: a}", "a parameter says \"in\" what it is sent (path, query, header or cookie), which is missing: left out")]
    public void What_cannot_be_sent_is_listed(string parameter, string reason) =>
        Assert.Equal(reason, Assert.Single(LoweredSchemas.Document($"paths: {{/a: {{get: {{parameters: [{parameter}], responses: {{}}}}}}}}", "3.2.0").Notes).Reason);

    [Theory]
    [InlineData("{name: a, in: header, content: {text/plain: {schema: {type: string, format: date-time}}}}", "{'type':'string'}")]
    [InlineData("{name: a, in: query, content: {text/plain: {schema: {type: string, format: date-time}}}}", "{'type':'string','format':'date-time'}")]
    [InlineData("{name: a, in: header, schema: {type: string, format: date}}", "{'type':'string'}")]
    [InlineData("{name: a, in: header, schema: {type: array, items: {type: integer}}}", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{name: a, in: header, schema: {type: array, items: {type: string, format: date}}}", "{'type':'array','items':{'type':'string'}}")]
    [InlineData("{name: a, in: query}", "{'type':'string'}")]
    public void A_header_is_text(string parameter, string schema) =>
        Assert.Equal(schema, LoweredSchemas.Short(LoweredSchemas.Document($"paths: {{/a: {{get: {{parameters: [{parameter}], responses: {{}}}}}}}}").Document["paths"]!["/a"]!["get"]!["parameters"]![0]!["schema"]!));
}
