namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>How values are written where they are sent.</summary>
internal enum Wire
{
    /// <summary>As JSON, which keeps their types.</summary>
    Json,

    /// <summary>As text, at every depth (parameters, headers, XML): 1 and "1" are the same there, and null is nothing.</summary>
    Text,

    /// <summary>As the fields of a form.</summary>
    Form,

    /// <summary>As one field of a form: text, or JSON where it is an object.</summary>
    FormField,
}
