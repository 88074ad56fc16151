using System.Text;
using OpenCx.Contract.Reading.Structure;

namespace OpenCx.Contract.Tests.Reading;

public class GrammarTests
{
    /// <summary>Every member that an object of OpenAPI 3.0, 3.1 or 3.2 has, a name that none has, and one of an extension.</summary>
    private const string Members = """
        $anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveRef $ref $schema $self $vocabulary additionalItems additionalOperations additionalProperties allOf
        allowEmptyValue allowReserved anyOf attribute authorizationCode authorizationUrl bearerFormat callbacks clientCredentials components const contact contains content
        contentEncoding contentMediaType contentSchema contentType dataValue default defaultMapping definitions delete dependentRequired dependentSchemas deprecated description
        deviceAuthorization deviceAuthorizationUrl discriminator else email encoding enum example examples exclusiveMaximum exclusiveMinimum explode externalDocs externalValue flows
        format get head headers identifier if implicit in info itemEncoding itemSchema items jsonSchemaDialect kind license links mapping maxContains maxItems maxLength maxProperties maximum mediaTypes
        minContains minItems minLength minProperties minimum multipleOf name namespace nodeType not nullable oauth2MetadataUrl oneOf openIdConnectUrl openapi operationId operationRef options parameters
        parent password patch pathItems paths pattern patternProperties post prefix prefixEncoding prefixItems properties propertyName propertyNames put query readOnly refreshUrl
        requestBodies requestBody required responses schema schemas scheme scopes security securitySchemes server servers serializedValue style summary tags termsOfService then
        title tokenUrl trace type unevaluatedItems unevaluatedProperties uniqueItems url value variables version webhooks wrapped writeOnly xml
        other x-other
        """;

    /// <summary>Read against the tables of the specifications.</summary>
    [Fact]
    public Task Every_member_holds_what_the_specification_says()
    {
        var text = new StringBuilder();
        foreach (var kind in Enum.GetValues<ElementKind>())
        {
            text.Append(kind).Append(Grammar.MayBeReference(kind) ? ", or a reference\n" : "\n");
            foreach (var member in Members.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (Grammar.Child(kind, member) is var (held, shape) && !(kind is ElementKind.Paths or ElementKind.Callback or ElementKind.Responses && member is not ("$ref" or "other" or "x-other")))
                {
                    text.Append($"  {member}: {held} {shape}\n");
                }
            }
        }

        return Verify(text.ToString());
    }
}
