namespace OpenCx.Contract.Tests.Lowering;

public class BodyTests
{
    [Theory]
    [InlineData("{text/xml: {schema: {type: string}}, application/json: {schema: {type: string}}}", "{'application/json':{'schema':{'type':'string'}}}")]
    [InlineData("{application/json; charset=utf-8: {schema: {type: string}}}", "{'application/json':{'schema':{'type':'string'}}}")]
    [InlineData("{'*/*': {schema: {type: string}}}", "{'application/json':{'schema':{'type':'string'}}}")]
    [InlineData("{application/merge-patch+json: {schema: {type: string}}}", "{'application/merge-patch+json':{'schema':{'type':'string'}}}")]
    [InlineData("{multipart/form-data: {schema: {$ref: '#/components/schemas/A'}}, text/plain: {}}", "{'multipart/form-data':{'schema':{'$ref':'A'}}}")]
    [InlineData("{application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/A'}}}", "{'multipart/form-data':{'schema':{'$ref':'A'}}}")]
    [InlineData("{multipart/form-data: {schema: {type: object, additionalProperties: {type: string}}}}", "{'application/x-www-form-urlencoded':{'schema':{'type':'object','additionalProperties':{'type':'string'}}}}")]
    [InlineData("{application/x-www-form-urlencoded: {}}", "{'application/x-www-form-urlencoded':{'schema':{'nullable':true}}}")]
    [InlineData("{multipart/form-data: {schema: {type: array, items: {type: string}}}}", "{'multipart/form-data':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{text/plain: {schema: {type: integer}}}", "{'text/plain':{'schema':{'type':'string'}}}")]
    [InlineData("{image/png: {}}", "{'image/png':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{application/json: {}}", "{'application/json':{'schema':{'nullable':true}}}")]
    [InlineData("{application/json: {schema: {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}}", "{'application/json':{'schema':{'allOf':[{'$ref':'A'}],'nullable':true}}}")]
    [InlineData("{text/plain: {}, image/png: {}}", "{'image/png':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{image/png: {}, application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/A'}}, multipart/form-data: {}}", "{'application/x-www-form-urlencoded':{'schema':{'nullable':true}}}")]
    [InlineData("{multipart/form-data: {}, 'application/*': {schema: {type: string}}}", "{'application/json':{'schema':{'type':'string'}}}")]
    [InlineData("{'*/*': {}, application/hal+json: {schema: {type: string}}}", "{'application/hal+json':{'schema':{'type':'string'}}}")]
    [InlineData("{application/hal+json: {}, text/json: {schema: {type: string}}}", "{'application/json':{'schema':{'type':'string'}}}")]
    [InlineData("{text/json: {}, application/json: {schema: {type: string}}}", "{'application/json':{'schema':{'type':'string'}}}")]
    [InlineData("{application/HAL+json; v=1: {schema: {type: string}}}", "{'application/hal+json':{'schema':{'type':'string'}}}")]
    [InlineData("{Text/Plain; charset=utf-8: {schema: {type: string}}}", "{'text/plain':{'schema':{'type':'string'}}}")]
    [InlineData("{text/plain: {schema: {type: string, format: date}}}", "{'text/plain':{'schema':{'type':'string'}}}")]
    [InlineData("{text/plain: {schema: {type: string, format: binary}}}", "{'text/plain':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{'*/*': {schema: {type: string, format: binary}}}", "{'application/octet-stream':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{application/json: {schema: {type: array, items: {type: string, format: binary}}}}", "{'application/json':{'schema':{'type':'array','items':{'type':'string','format':'byte'}}}}")]
    [InlineData("{' image/PNG; q=1 ': {}}", "{'image/PNG; q=1':{'schema':{'type':'string','format':'binary'}}}")]
    public void A_request_is_sent_in_one_media_type(string content, string lowered)
    {
        var operation = Operation($"requestBody: {{required: true, content: {content}}}, responses: {{}}");

        Assert.Equal(lowered, LoweredSchemas.Short(operation["requestBody"]!["content"]!));
        Assert.True(operation["requestBody"]!["required"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("{application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/A'}}}", "url-encoded=true form-required=true argument-of-a=a required-of-a=true argument-of-class=@class json-of-class=Tree")]
    [InlineData("{multipart/form-data: {schema: {$ref: '#/components/schemas/A'}, encoding: {a: {explode: false}, class: {style: deepObject}}}}", "form-required=true argument-of-a=a required-of-a=true explode-of-a=false style-of-a=Form argument-of-class=@class style-of-class=DeepObject json-of-class=Tree")]
    [InlineData("{multipart/form-data: {schema: {$ref: '#/components/schemas/A'}, encoding: {a: {contentType: text/plain}, class: {explode: true}}}}", "form-required=true argument-of-a=a required-of-a=true argument-of-class=@class json-of-class=Tree style-of-class=Form")]
    [InlineData("{multipart/form-data: {}}", "form-body=true")]
    [InlineData("{application/x-www-form-urlencoded: {schema: {type: object}}}", "url-encoded=true form-body=true")]
    [InlineData("{multipart/form-data: {schema: {type: string}}}", "")]
    [InlineData("{application/json: {schema: {$ref: '#/components/schemas/A'}}}", "")]
    public void The_operation_says_of_a_form_what_NSwag_forgets(string content, string said)
    {
        var operation = Operation($"operationId: post, requestBody: {{required: true, content: {content}}}, responses: {{}}").AsObject();

        Assert.Equal(said, string.Join(' ', operation
            .Where(member => member.Key.StartsWith("x-opencx-", StringComparison.Ordinal) && member.Key != "x-opencx-operation-id")
            .Select(member => $"{member.Key["x-opencx-".Length..]}={member.Value}")));
    }

    [Fact]
    public void A_field_is_asked_for_only_where_the_form_is() =>
        Assert.DoesNotContain("-required", Operation("requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {}").ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public void Nor_is_a_field_that_the_server_sets() =>
        Assert.DoesNotContain("required-of", Operation("requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}}}}, responses: {}").ToJsonString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("{text/event-stream: {schema: {$ref: '#/components/schemas/A'}}}", "{'text/event-stream':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{text/csv: {schema: {type: string}}}", "{'text/csv':{'schema':{'type':'string','format':'binary'}}}")]
    [InlineData("{text/plain: {schema: {type: string}}}", "{'text/plain':{'schema':{'type':'string'}}}")]
    [InlineData("{text/event-stream: {}, application/json: {schema: {$ref: '#/components/schemas/A'}}}", "{'application/json':{'schema':{'$ref':'A'}}}")]
    [InlineData("{application/problem+json: {schema: {$ref: '#/components/schemas/A'}}}", "{'application/problem+json':{'schema':{'$ref':'A'}}}")]
    public void A_response_is_read_in_one_media_type(string content, string lowered) =>
        Assert.Equal(lowered, LoweredSchemas.Short(Operation($"responses: {{'200': {{description: ok, content: {content}}}}}")["responses"]!["200"]!["content"]!));

    [Theory]
    [InlineData("{2XX: {description: ok}, 4XX: {description: bad}}", "200 201 202 203 default")]
    [InlineData("{'302': {description: moved}, 4XX: {description: bad}}", "302 default 200")]
    [InlineData("{5XX: {description: bad}}", "default 200")]
    [InlineData("{default: {description: any}}", "default 200")]
    [InlineData("{'204': {description: ok}, 5XX: {description: bad}}", "204 default")]
    [InlineData("{201: {description: made}, 2XX: {description: ok}, 4xx: {description: bad}, default: {description: other}}", "201 default 200 202 203")]
    [InlineData("{204: {description: none}, x-note: 1}", "204")]
    public void Ranges_of_codes_become_codes(string responses, string codes) =>
        Assert.Equal(codes, string.Join(' ', Operation($"responses: {responses}")["responses"]!.AsObject().Select(response => response.Key)));

    [Theory]
    [InlineData("application/json", null, null)]
    [InlineData("Application/JSON; charset=UTF-8", null, null)]
    [InlineData("'*/*'", null, null)]
    [InlineData("application/*", null, null)]
    [InlineData("application/*+json", null, "application/*+json, application/json;q=0.9")]
    [InlineData("text/json", "text/json", "text/json, application/json;q=0.9")]
    [InlineData("application/json; profile=a", "application/json; profile=a", "application/json; profile=a, application/json;q=0.9")]
    [InlineData("application/merge-patch+json", "application/merge-patch+json", "application/merge-patch+json, application/json;q=0.9")]
    [InlineData("text/csv", null, "text/csv, application/json;q=0.9")]
    public void JSON_of_a_special_kind_and_what_is_none_are_called_by_their_names(string mediaType, string? sent, string? accepted)
    {
        var content = $"{{content: {{{mediaType}: {{schema: {{type: string}}}}}}}}";
        var operation = Operation($"requestBody: {content}, responses: {{204: {{}}, 200: {content}, 404: {{content: {{text/html: {{}}}}}}}}");

        Assert.Equal((sent, accepted), (operation["x-opencx-content-type"]?.GetValue<string>(), operation["x-opencx-accept"]?.GetValue<string>()));
    }

    [Theory]
    [InlineData("{204: {}, 200: {content: {application/json: {schema: {type: string}}}}}", "200", "204")]
    [InlineData("{200: {}, 201: {content: {application/json: {schema: {type: string}}}}, 404: {}}", "201 404", "200")]
    [InlineData("{200: {content: {application/json: {schema: {type: string}}}}, 204: {content: {application/json: {schema: {type: string}}}}, 202: {}}", "200", "204, 202")]
    [InlineData("{200: {}, 204: {}}", "200 204", null)]
    [InlineData("{200: {content: {text/csv: {}}}, default: {}}", "200 default", null)]
    public void A_success_without_content_gives_way_to_one_with_it(string responses, string codes, string? empty)
    {
        var operation = Operation($"responses: {responses}");

        Assert.Equal(codes, string.Join(' ', operation["responses"]!.AsObject().Select(response => response.Key)));
        Assert.Equal(empty, operation["x-opencx-empty-codes"]?.GetValue<string>());
    }

    [Theory]
    [InlineData("{200: {description: A, content: {application/json: {schema: {type: string}}}}, 201: {description: B, content: {application/json: {schema: {type: string}}}}}")]
    [InlineData("{200: {content: {application/json: {schema: {type: string}}}}, 201: {}}")]
    [InlineData("{201: {content: {application/json: {schema: {type: string}}}}, 200: {content: {application/json: {schema: {type: integer}}}}}", "/paths/~1a/post/responses/201 is read as if it were the response of 200, which has other content")]
    [InlineData("{201: {content: {application/json: {schema: {type: string}}}}, 202: {content: {text/plain: {schema: {type: string}}}}}", "/paths/~1a/post/responses/202 is read as if it were the response of 201, which has other content")]
    public void A_success_of_other_content_is_listed(string responses, params string[] notes) =>
        Assert.Equal(notes, LoweredSchemas.Document($"paths: {{/a: {{post: {{responses: {responses}}}}}}}").Notes.Select(note => $"{note.Pointer} {note.Reason}"));

    [Theory]
    [InlineData("{200: {content: {application/json: {}}}, 404: {content: {text/html: {}}}, default: {content: {application/octet-stream: {}}}}", "200")]
    [InlineData("{200: {content: {application/json: {}}}, 202: {content: {text/csv: {}}}, 404: {content: {application/json: {}}}}", "200 404")]
    [InlineData("{200: {content: {text/csv: {}}}, 404: {content: {text/html: {}}}}", "200")]
    [InlineData("{204: {}, 404: {content: {text/html: {}}}}", "")]
    [InlineData("{default: {content: {text/plain: {}}}}", "200")]
    public void Beside_the_result_no_response_has_content_that_is_no_JSON(string responses, string codes) =>
        Assert.Equal(codes, string.Join(' ', Operation($"responses: {responses}")["responses"]!.AsObject().Where(response => response.Value!["content"] is not null).Select(response => response.Key)));

    [Theory]
    [InlineData("{3XX: {description: Moved.}, 1XX: {description: Wait.}}", "/paths/~1a/post/responses/1XX responses under \"1XX\" have no code of their own: left out", "/paths/~1a/post/responses/3XX responses under \"3XX\" have no code of their own: left out")]
    [InlineData("{3XX: {description: Moved.}, default: {description: Any.}}", "/paths/~1a/post/responses/3XX responses under \"3XX\" beside \"default\" cannot be told apart: left out")]
    public void Responses_under_a_range_that_no_code_stands_for_are_listed(string responses, params string[] notes) =>
        Assert.Equal(notes, LoweredSchemas.Document($"paths: {{/a: {{post: {{responses: {responses}}}}}}}").Notes.Select(note => $"{note.Pointer} {note.Reason}"));

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public void A_response_without_a_body_has_no_content(int code) =>
        Assert.Equal(
            $"{{'{code}':{{'description':''}}}}",
            LoweredSchemas.Short(Operation($"responses: {{{code}: {{content: {{application/json: {{schema: {{type: string}}}}}}}}}}")["responses"]!));

    [Fact]
    public void Nor_has_the_answer_to_HEAD() =>
        Assert.Equal(
            "{'200':{'description':'ok'}}",
            LoweredSchemas.Short(LoweredSchemas.Document("paths: {/a: {head: {responses: {200: {description: ok, content: {application/json: {schema: {type: string}}}}}}}}").Document["paths"]!["/a"]!["head"]!["responses"]!));

    private static System.Text.Json.Nodes.JsonNode Operation(string members) =>
        LoweredSchemas.Document($"paths: {{/a: {{post: {{{members}}}}}}}\ncomponents: {{schemas: {{A: {{required: [a], properties: {{a: {{type: string}}, class: {{type: object, properties: {{b: {{type: string}}}}}}}}}}}}}}").Document["paths"]!["/a"]!["post"]!;
}
