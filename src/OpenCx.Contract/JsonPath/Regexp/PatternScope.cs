namespace OpenCx.Contract.JsonPath.Regexp;

/// <summary>How much of a text a pattern has to account for.</summary>
internal enum PatternScope
{
    /// <summary>All of it, as <c>match()</c> asks.</summary>
    Whole,

    /// <summary>Any part of it, as <c>search()</c> asks.</summary>
    Part,
}
