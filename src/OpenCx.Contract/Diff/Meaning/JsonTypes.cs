namespace OpenCx.Contract.Diff.Meaning;

/// <summary>A set of JSON types. Every integer is a number, so a set with <c>number</c> holds <c>integer</c> too.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Fraction = 8,
    Number = Integer | Fraction,
    String = 16,
    Array = 32,
    Object = 64,
    Scalar = Null | Boolean | Number | String,
    Any = Null | Boolean | Number | String | Array | Object,
}
