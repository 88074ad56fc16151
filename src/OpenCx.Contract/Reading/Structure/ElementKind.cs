namespace OpenCx.Contract.Reading.Structure;

/// <summary>What an object of an OpenAPI document is, by the place it stands in.</summary>
public enum ElementKind
{
    /// <summary>The document itself.</summary>
    Document,

    /// <summary><c>info</c>.</summary>
    Info,

    /// <summary><c>info/contact</c>.</summary>
    Contact,

    /// <summary><c>info/license</c>.</summary>
    License,

    /// <summary>An entry of <c>servers</c>.</summary>
    Server,

    /// <summary>A variable of a server's address.</summary>
    ServerVariable,

    /// <summary><c>components</c>.</summary>
    Components,

    /// <summary><c>paths</c>: path templates to path items.</summary>
    Paths,

    /// <summary>The operations of one path.</summary>
    PathItem,

    /// <summary>One method of one path.</summary>
    Operation,

    /// <summary>A parameter of an operation or a path.</summary>
    Parameter,

    /// <summary>A response's or a part's header.</summary>
    Header,

    /// <summary>The body of a request.</summary>
    RequestBody,

    /// <summary><c>responses</c>: status codes to responses.</summary>
    Responses,

    /// <summary>One response.</summary>
    Response,

    /// <summary>One entry of <c>content</c>.</summary>
    MediaType,

    /// <summary>How one property of a form is sent.</summary>
    Encoding,

    /// <summary>An entry of <c>examples</c>.</summary>
    Example,

    /// <summary>An entry of a response's <c>links</c>.</summary>
    Link,

    /// <summary>Expressions to path items.</summary>
    Callback,

    /// <summary>An entry of the document's <c>tags</c>.</summary>
    Tag,

    /// <summary><c>externalDocs</c>.</summary>
    ExternalDocumentation,

    /// <summary>A JSON schema.</summary>
    Schema,

    /// <summary><c>discriminator</c>.</summary>
    Discriminator,

    /// <summary><c>xml</c>.</summary>
    Xml,

    /// <summary>An entry of <c>securitySchemes</c>.</summary>
    SecurityScheme,

    /// <summary>The flows of an OAuth 2 scheme.</summary>
    OAuthFlows,

    /// <summary>One flow of an OAuth 2 scheme.</summary>
    OAuthFlow,

    /// <summary>Not an object of the specification but a text in one.</summary>
    Text,
}
