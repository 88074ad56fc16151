namespace OpenCx.Contract.Diff.Comparison.Schemas;

/// <summary>What stands beside the alternatives of a schema and can be compared: not what one of the two sides has moved into an alternative.</summary>
internal enum Beside
{
    /// <summary>All keywords.</summary>
    Everything,

    /// <summary>All but those that say which members an object has.</summary>
    AllButMembers,

    /// <summary>None: one side consists of alternatives.</summary>
    Nothing,
}
