namespace OpenCx.Contract.Overlays;

/// <summary>The kinds of values that the standard tells apart.</summary>
internal enum NodeKind
{
    /// <summary>A map of members.</summary>
    Object,

    /// <summary>A list of items.</summary>
    Array,

    /// <summary>A text, a number, true, false or null.</summary>
    Primitive,
}
