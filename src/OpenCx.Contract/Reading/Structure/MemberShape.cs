namespace OpenCx.Contract.Reading.Structure;

/// <summary>How a member holds elements of its kind.</summary>
public enum MemberShape
{
    /// <summary>The member is the element.</summary>
    One,

    /// <summary>The member is an array of elements.</summary>
    List,

    /// <summary>The member is an object whose members, of any name, are elements.</summary>
    Map,

    /// <summary>The member is an element or an array of elements.</summary>
    OneOrList,
}
