namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>How values are written where they are sent.</summary>
internal enum Wire
{
    /// <summary>As JSON, which keeps their types.</summary>
    Json,

    /// <summary>As one text, a list or an object too (headers): 1 and "1" are the same there, and null is nothing.</summary>
    Text,

    /// <summary>As text, the parts of a list or an object each by itself (exploded parameters, XML).</summary>
    Parts,

    /// <summary>As the fields of a form.</summary>
    Form,

    /// <summary>As one field of a form: text, or JSON where it is an object.</summary>
    FormField,
}
