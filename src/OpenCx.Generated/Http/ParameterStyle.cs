namespace OpenCx.Http;

/// <summary>How an argument of several values stands in a URL, a header, a cookie or a form: the styles of OpenAPI.</summary>
internal enum ParameterStyle
{
    /// <summary>Between commas: <c>a,b</c>.</summary>
    Simple,

    /// <summary>After a dot: <c>.a,b</c>, and exploded <c>.a.b</c>.</summary>
    Label,

    /// <summary>After a semicolon and the name: <c>;name=a,b</c>, and exploded <c>;name=a;name=b</c>.</summary>
    Matrix,

    /// <summary>A pair of name and value: <c>name=a,b</c>, and exploded a pair each: <c>name=a&amp;name=b</c>.</summary>
    Form,

    /// <summary>Like <see cref="Form"/>, with spaces in place of the commas.</summary>
    SpaceDelimited,

    /// <summary>Like <see cref="Form"/>, with vertical bars in place of the commas.</summary>
    PipeDelimited,

    /// <summary>A pair for each member of an object, however deep: <c>name[member]=a&amp;name[member][inner]=b</c>.</summary>
    DeepObject,
}
