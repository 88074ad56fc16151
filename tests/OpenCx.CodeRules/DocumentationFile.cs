using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace OpenCx.CodeRules;

/// <summary>The XML that the compiler wrote beside an assembly, where it did.</summary>
internal sealed class DocumentationFile(string path) : DocumentationProvider
{
    private readonly Dictionary<string, string> _members = File.Exists(path)
        ? XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString())
        : [];

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => path.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override string GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.GetValueOrDefault(documentationMemberID, "");
}
