namespace OpenCx.EmbeddedServer;

/// <summary>What stands in the nullable members of an answer.</summary>
public enum NullableMembers
{
    /// <summary>Always null.</summary>
    Null,

    /// <summary>Always a value.</summary>
    Filled,

    /// <summary>Null or a value, as the seed has it.</summary>
    Varied,
}
