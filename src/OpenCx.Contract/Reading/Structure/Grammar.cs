using static OpenCx.Contract.Reading.Structure.ElementKind;
using static OpenCx.Contract.Reading.Structure.MemberShape;

namespace OpenCx.Contract.Reading.Structure;

/// <summary>
/// Which members of an OpenAPI 3.0, 3.1 or 3.2 object hold which objects. Everything it does not name is data
/// (examples, defaults, enum values, extensions): a <c>$ref</c> there refers to nothing.
/// </summary>
public static class Grammar
{
    /// <summary>What <paramref name="member"/> of a <paramref name="parent"/> holds, or null when it is data.</summary>
    public static (ElementKind Kind, MemberShape Shape)? Child(ElementKind parent, string member) => parent switch
    {
        Document => member switch
        {
            "openapi" or "jsonSchemaDialect" or "$self" => (Text, One),
            "info" => (Info, One),
            "servers" => (Server, List),
            "paths" => (Paths, One),
            "webhooks" => (PathItem, Map),
            "components" => (ElementKind.Components, One),
            "tags" => (Tag, List),
            "externalDocs" => (ExternalDocumentation, One),
            _ => null,
        },
        Info => member switch
        {
            "title" or "summary" or "description" or "termsOfService" or "version" => (Text, One),
            "contact" => (Contact, One),
            "license" => (License, One),
            _ => null,
        },
        Contact or License => member is "name" or "url" or "email" or "identifier" ? (Text, One) : null,
        Server => member switch
        {
            "url" or "description" or "name" => (Text, One),
            "variables" => (ServerVariable, Map),
            _ => null,
        },
        ServerVariable => member switch
        {
            "default" or "description" => (Text, One),
            "enum" => (Text, List),
            _ => null,
        },
        ElementKind.Components => member switch
        {
            "schemas" => (Schema, Map),
            "responses" => (Response, Map),
            "parameters" => (Parameter, Map),
            "examples" => (Example, Map),
            "requestBodies" => (RequestBody, Map),
            "headers" => (Header, Map),
            "securitySchemes" => (SecurityScheme, Map),
            "links" => (Link, Map),
            "callbacks" => (Callback, Map),
            "pathItems" => (PathItem, Map),
            "mediaTypes" => (MediaType, Map),
            _ => null,
        },
        Paths => IsExtension(member) ? null : (PathItem, One),
        Callback => IsExtension(member) ? null : member == "$ref" ? (Text, One) : (PathItem, One),
        PathItem => member switch
        {
            "$ref" or "summary" or "description" => (Text, One),
            "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query" => (Operation, One),
            "additionalOperations" => (Operation, Map),
            "servers" => (Server, List),
            "parameters" => (Parameter, List),
            _ => null,
        },
        Operation => member switch
        {
            "summary" or "description" or "operationId" => (Text, One),
            "tags" => (Text, List),
            "externalDocs" => (ExternalDocumentation, One),
            "parameters" => (Parameter, List),
            "requestBody" => (RequestBody, One),
            "responses" => (Responses, One),
            "callbacks" => (Callback, Map),
            "servers" => (Server, List),
            _ => null,
        },
        Parameter or Header => member switch
        {
            "$ref" or "name" or "in" or "style" or "description" => (Text, One),
            "schema" => (Schema, One),
            "content" => (MediaType, Map),
            "examples" => (Example, Map),
            _ => null,
        },
        RequestBody => member switch
        {
            "$ref" or "description" => (Text, One),
            "content" => (MediaType, Map),
            _ => null,
        },
        Responses => IsExtension(member) ? null : (Response, One),
        Response => member switch
        {
            "$ref" or "summary" or "description" => (Text, One),
            "headers" => (Header, Map),
            "content" => (MediaType, Map),
            "links" => (Link, Map),
            _ => null,
        },
        MediaType => member switch
        {
            "$ref" => (Text, One),
            "schema" or "itemSchema" => (Schema, One),
            "examples" => (Example, Map),
            "encoding" => (ElementKind.Encoding, Map),
            "prefixEncoding" => (ElementKind.Encoding, List),
            "itemEncoding" => (ElementKind.Encoding, One),
            _ => null,
        },
        ElementKind.Encoding => member switch
        {
            "contentType" or "style" => (Text, One),
            "headers" => (Header, Map),
            "encoding" => (ElementKind.Encoding, Map),
            "prefixEncoding" => (ElementKind.Encoding, List),
            "itemEncoding" => (ElementKind.Encoding, One),
            _ => null,
        },
        Example => member is "$ref" or "summary" or "description" or "serializedValue" or "externalValue" ? (Text, One) : null,
        Link => member switch
        {
            "$ref" or "operationRef" or "operationId" or "description" => (Text, One),
            "server" => (Server, One),
            _ => null,
        },
        Tag => member switch
        {
            "name" or "summary" or "description" or "parent" or "kind" => (Text, One),
            "externalDocs" => (ExternalDocumentation, One),
            _ => null,
        },
        ExternalDocumentation => member is "url" or "description" ? (Text, One) : null,
        Schema => SchemaGrammar.Child(member),
        Discriminator => member switch
        {
            "propertyName" or "defaultMapping" => (Text, One),
            "mapping" => (Text, Map),
            _ => null,
        },
        Xml => member is "name" or "namespace" or "prefix" or "nodeType" ? (Text, One) : null,
        SecurityScheme => member switch
        {
            "flows" => (OAuthFlows, One),
            "$ref" or "type" or "description" or "name" or "in" or "scheme" or "bearerFormat" or "openIdConnectUrl" or "oauth2MetadataUrl" => (Text, One),
            _ => null,
        },
        OAuthFlows => member is "implicit" or "password" or "clientCredentials" or "authorizationCode" or "deviceAuthorization" ? (OAuthFlow, One) : null,
        OAuthFlow => member switch
        {
            "scopes" => (Text, Map),
            "authorizationUrl" or "tokenUrl" or "refreshUrl" or "deviceAuthorizationUrl" => (Text, One),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Whether an object of this kind may stand elsewhere and be referred to.</summary>
    public static bool MayBeReference(ElementKind kind) => Child(kind, "$ref") is { Kind: Text };

    private static bool IsExtension(string member) => member.StartsWith("x-", StringComparison.Ordinal);
}
