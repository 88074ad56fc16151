namespace OpenCx.EndToEnd.Tests.Prism;

/// <summary>A test that needs Prism, and is skipped with the reason where it cannot be had.</summary>
public sealed class PrismFactAttribute : FactAttribute
{
    public PrismFactAttribute() => Skip = PrismInstallation.WhyNot;
}
