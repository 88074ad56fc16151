using static OpenCx.Contract.Reading.Structure.ElementKind;
using static OpenCx.Contract.Reading.Structure.MemberShape;

namespace OpenCx.Contract.Reading.Structure;

/// <summary>The keywords of a schema that hold schemas: OpenAPI 3.0's and those of JSON Schema 2020-12.</summary>
internal static class SchemaGrammar
{
    public static (ElementKind Kind, MemberShape Shape)? Child(string keyword) => keyword switch
    {
        "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions" => (Schema, Map),
        "allOf" or "anyOf" or "oneOf" or "prefixItems" => (Schema, List),
        "items" => (Schema, OneOrList),
        "additionalProperties" or "additionalItems" or "unevaluatedProperties" or "unevaluatedItems" or "propertyNames"
            or "contains" or "contentSchema" or "not" or "if" or "then" or "else" => (Schema, One),
        "$ref" or "$dynamicRef" or "$recursiveRef" or "$schema" or "$id" or "$anchor" or "$dynamicAnchor" or "$comment"
            or "title" or "description" or "format" or "pattern" or "contentEncoding" or "contentMediaType" => (Text, One),
        "type" => (Text, OneOrList),
        "required" => (Text, List),
        "discriminator" => (Discriminator, One),
        "xml" => (Xml, One),
        "externalDocs" => (ExternalDocumentation, One),
        _ => null,
    };
}
