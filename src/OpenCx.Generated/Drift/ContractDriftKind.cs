namespace OpenCx;

/// <summary>In what way a response departed from the contract this client was generated from.</summary>
public enum ContractDriftKind
{
    /// <summary>A member that the contract does not name. It is kept in <c>AdditionalProperties</c>.</summary>
    UnknownMember,

    /// <summary>A member that the contract requires was not there. It reads as null.</summary>
    MissingMember,

    /// <summary>A null where the contract allows none. It reads as null.</summary>
    UnexpectedNull,

    /// <summary>A value of another JSON type or format than the contract gives. It reads as null and is written back as it came.</summary>
    WrongType,

    /// <summary>A value that the contract's enumeration does not list. It is kept as it came.</summary>
    UnknownEnumValue,

    /// <summary>A member that stood more than once in its object. The last one counts.</summary>
    DuplicateMember,
}
