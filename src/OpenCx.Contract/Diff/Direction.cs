namespace OpenCx.Contract.Diff;

/// <summary>Which way the changed data travels, seen from the caller.</summary>
public enum Direction
{
    /// <summary>The change is about no data, or about data that travels both ways.</summary>
    None,

    /// <summary>From the caller to the server.</summary>
    Request,

    /// <summary>From the server to the caller.</summary>
    Response,
}
