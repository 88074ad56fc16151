using System.Xml.Linq;

namespace OpenCx.CodeRules;

/// <summary>An element that a documentation comment must have: of a name where there may be several.</summary>
internal sealed record DocumentationPart(string Element, string? Name = null, string NamedBy = "name")
{
    public bool IsNamedBy(XElement element) => Name is null || element.Attribute(NamedBy)?.Value == Name;

    public override string ToString() => Name is null ? $"<{Element}>" : $"<{Element} {NamedBy}=\"{Name}\">";
}
