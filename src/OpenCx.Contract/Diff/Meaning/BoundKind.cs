namespace OpenCx.Contract.Diff.Meaning;

/// <summary>The limits that a schema can set.</summary>
internal enum BoundKind
{
    Minimum,
    Maximum,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinProperties,
    MaxProperties,
    MinContains,
    MaxContains,
}
